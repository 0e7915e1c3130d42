import {useState} from 'react';
import {useForm, type Resolver} from 'react-hook-form';
import type {LetterDayTexts, LetterValues} from '@/lib/answers';
import {LETTER_GROUNDS, LETTER_PAPERS, paperOf, type Letter, type LetterDays} from '@/lib/letter';
import {isIsoDate, keysOf, partsOf} from '@/lib/rules';
import {failedIn} from '../question/failed';
import {loadReading} from '../state/reading';
import type {Check} from '../state/useCheck';

interface LetterEntered {
  readonly letter: Letter;
  readonly days: LetterDays;
}

/** The form about a letter, prefilled with what was entered before or with the link that led here. */
export function useLetterForm(
  check: Check,
  named: string | undefined,
  onSubmit: (entered: LetterEntered) => void
) {
  const [shown] = useState(() => shownOf(check, named));
  const form = useForm<LetterValues, unknown, LetterEntered>({
    defaultValues: shown,
    resolver: resolverOf(check),
    reValidateMode: 'onSubmit',
    shouldFocusError: false
  });
  const submit = form.handleSubmit(onSubmit);
  const failed = failedIn(keysOf(shown), form.formState);
  return {form, shown, failed, submit};
}

const EMPTY: LetterDayTexts = {day: '', month: '', year: ''};

function shownOf({saved}: Check, named: string | undefined): LetterValues {
  const {letter, answers} = saved.draft;
  return {
    ...(marksFromLink(named) ?? marksOf(letter)),
    received: textsOf(answers.noticeReceivedOn),
    filed: textsOf(answers.firstFiledOn)
  };
}

type Marks = Pick<LetterValues, 'paper' | 'grounds'>;

/** What the link to the form was about: a number or a paper. */
function marksFromLink(named: string | undefined): Marks | undefined {
  const ground = LETTER_GROUNDS.find((id) => id === named);
  if (ground !== undefined) return {paper: paperOf(ground), grounds: [ground]};
  const paper = LETTER_PAPERS.find((id) => id === named);
  return paper === undefined ? undefined : {paper, grounds: []};
}

function marksOf(letter: Letter | undefined): Marks {
  if (letter === undefined) return {paper: null, grounds: []};
  const {paper, grounds} = letter;
  return {paper, grounds: grounds.length === 0 ? ['none'] : grounds};
}

function textsOf(day: string | undefined): LetterDayTexts {
  if (!isIsoDate(day)) return EMPTY;
  const {day: date, month, year} = partsOf(day);
  return {day: String(date), month: String(month), year: String(year)};
}

function resolverOf({saved, today}: Check): Resolver<LetterValues, unknown, LetterEntered> {
  return async (values) => {
    const outcome = await loadReading().then(
      ({letterIn}) => letterIn(values, saved.draft.answers, today),
      () => ({error: 'notLoaded' as const, field: 'paper' as const})
    );
    return 'letter' in outcome
      ? {values: outcome, errors: {}}
      : {values: {}, errors: {[outcome.field]: {type: outcome.error}}};
  };
}
