import {afterAnswer} from '@/app/[locale]/check/state/navigation';
import {fragmentOf} from '@/app/[locale]/check/state/step';
import {changes, type Draft, type FieldValues} from '@/lib/answers';
import {answerIn} from '@/lib/answers/reading';
import {isIsoDate, partsOf, questionOf, type Answer, type IsoDate, type QuestionId} from '@/lib/rules';
import {entryOf} from '../person';
import {answerTo} from './cases';
import {moved} from './moving';
import {valuesOf} from './shown';
import {chance, stateOf} from './state';
import {LIMIT_MS, type Walk} from './walk';

/** The fields once this is entered in them. */
export function entered(draft: Draft, question: QuestionId, given: Answer): Partial<FieldValues> {
  const before = valuesOf(question, draft);
  switch (questionOf(question).kind) {
    case 'choice':
      return {...before, choice: given as string};
    case 'several':
      return {...before, several: [given].flat()};
    default:
      return isIsoDate(given) ? {...before, ...typedOf(given), unknown: false} : {...before, unknown: true};
  }
}

export function typedOf(given: IsoDate) {
  const {day, month, year} = partsOf(given);
  return {day: String(day), month: String(month), year: String(year)};
}

const EMPTY_FIELDS: FieldValues = {choice: null, several: [], day: '', month: '', year: '', unknown: false};

export async function answer(walk: Walk, question: QuestionId): Promise<void> {
  const isAsItIs = chance(walk, 0.08);
  const given = answerTo(walk, question);
  walk.steps.push(isAsItIs ? `send ${question}` : `${question} = ${JSON.stringify(given)}`);
  await walk.person.run('fillIn', [isAsItIs ? {} : entryOf(question, given)], LIMIT_MS);
  const values = isAsItIs ? valuesOf(question, walk.draft) : entered(walk.draft, question, given);
  const {interview: state, assessedOn} = stateOf(walk);
  const index = state.asked.indexOf(question);
  const earlier = index === -1 ? state.asked : state.asked.slice(0, index);
  const known = Object.fromEntries(earlier.map((id) => [id, state.answers[id]]));
  const outcome = answerIn(question, {...EMPTY_FIELDS, ...values}, known, assessedOn);
  if ('error' in outcome) {
    if (!isAsItIs) walk.draft = changes.type(question, values)(walk.draft);
    walk.isRefused = true;
    return;
  }
  walk.draft = changes.answer(question, outcome.answer)(walk.draft);
  const isChanging = walk.place?.startsWith('answers/') === true;
  moved(walk, fragmentOf(afterAnswer(question, isChanging, stateOf(walk).interview)));
}

/** Entered, and not sent. */
export async function leaveHalf(walk: Walk, question: QuestionId): Promise<void> {
  const given = answerTo(walk, question);
  walk.steps.push(`${question}: ${JSON.stringify(given)}, not sent`);
  await walk.person.run('enter', entryOf(question, given));
  walk.draft = changes.type(question, entered(walk.draft, question, given))(walk.draft);
}
