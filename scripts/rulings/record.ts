import {
  RULING_ACTS,
  type Grade,
  type Outcome,
  type Provision,
  type Ruling,
  type RulingAct
} from '@/lib/rulings';
import {parseReference} from '@/lib/rulings/reference';
import type {AnsweredProvision, Answers} from './answers';

const WHOLE_ACT = {kk: 'актінің бәрі', ru: 'весь акт', en: 'the whole act'} as const;

type Acts = Readonly<Record<string, RulingAct>>;

/** The entry built from the answers; what the register knew about this number is preserved unless replaced. */
export function recordOf(answers: Answers, known: Ruling | undefined): Ruling<string> {
  const {number, date, subject, newActs, interpretation, listed, isInferred, sources} = answers;
  const acts: Acts = {...RULING_ACTS, ...newActs};
  const provisions = answers.provisions.map((one) => provisionOf(one, acts));
  const outcome = outcomeOfAll(provisions);
  const grade = gradeOf(answers);
  const id = `S${date.slice(2, 4)}${String(number).padStart(8, '0')}`;
  const isExplained =
    provisions.length > 0 && provisions.every((provision) => provision.outcome === 'interpretation');
  return {
    number,
    date,
    kind: isExplained ? 'interpretation' : 'review',
    subject,
    provisions,
    ...(provisions.length > 0 && {listed}),
    ...(outcome !== undefined && {
      outcome,
      outcomeCovers: provisions.every((provision) => provision.outcome !== undefined) ? 'all' : 'some'
    }),
    ...(interpretation !== undefined && {interpretation}),
    constitution: known?.constitution ?? {
      edition: date < '2026-07-01' ? 'constitution1995' : 'constitution',
      places: []
    },
    text: {
      adiletId: id,
      seen: known?.text?.seen === true || sources.some(({at}) => at?.includes(id) === true)
    },
    certainty: {
      number: known?.certainty.number ?? grade,
      subject: grade,
      ...(outcome !== undefined && {outcome: isInferred ? 'C' : grade})
    },
    sources: [...sources, ...(known?.sources ?? [])]
  };
}

/** Official titles and notes are A, conclusions are C, everything else is B. */
function gradeOf({sources, isInferred}: Answers): Grade {
  if (isInferred) return 'C';
  return sources.some(({kind}) => kind === 'adilet' || kind === 'actNote') ? 'A' : 'B';
}

function provisionOf(
  {act, place, outcome, limitedTo, meanwhile}: AnsweredProvision,
  acts: Acts
): Provision<string> {
  return {
    act,
    ...(place === undefined ? {words: WHOLE_ACT} : placeIn(acts[act], place)),
    ...(outcome !== undefined && {outcome}),
    ...(limitedTo !== undefined && {limitedTo}),
    ...(meanwhile !== undefined && {meanwhile})
  };
}

function placeIn(act: RulingAct | undefined, place: string): Omit<Provision, 'act'> {
  if (act?.division === 'noArticles') return {paragraph: place};
  const read = parseReference(place, act?.division, act?.abbreviations);
  if (!('reference' in read)) throw new Error(`${place}: ${read.problem}`);
  const {indent, ...reference} = read.reference;
  return {
    ...reference,
    ...(indent !== undefined && {
      indents: [indent],
      words: {kk: `${indent}-абзац`, ru: `абзац ${indent}`, en: `indent ${indent}`}
    })
  };
}

function outcomeOfAll(provisions: readonly Provision<string>[]): Outcome | undefined {
  const outcomes = new Set(provisions.flatMap(({outcome}) => outcome ?? []));
  const [only] = outcomes;
  if (outcomes.size < 2) return only;
  return outcomes.has('unconstitutional') ? 'partly' : 'inInterpretation';
}
