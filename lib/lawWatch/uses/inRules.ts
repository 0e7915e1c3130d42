import {
  citationsFor,
  CODE_IDS,
  citationsOfCounting,
  COUNTED_BY,
  DOCUMENT_IDS,
  documentOf,
  GENERAL_STEPS,
  idsOf,
  QUESTION_IDS,
  REMEDY_IDS,
  remedyOf,
  RIGHT_IDS,
  RIGHTS,
  TIME_LIMIT_IDS,
  timeLimitOf,
  type Citation,
  type Period
} from '../../rules';
import {overlap} from './inCriteria';
import type {Cites, Use, UseKind} from './use';

const uses = (kind: UseKind, ids: readonly string[], words: (id: string) => readonly string[]) =>
  ids.map((id): Use => ({kind, id, words: words(id)}));

/** The questions, time limits, remedies and papers that depend on a place on some day of a period. */
export function usesInPeriod(cites: Cites, period: Period): readonly Use[] {
  const rests = (versions: readonly {readonly inForce: Period; readonly citations: readonly Citation[]}[]) =>
    versions.some(({inForce, citations}) => overlap(inForce, period) && cites(citations));
  const asked = QUESTION_IDS.filter((id) => cites(citationsFor(id, period.until ?? period.from)));
  const limits = TIME_LIMIT_IDS.filter((id) => rests(timeLimitOf(id).versions));
  const remedies = REMEDY_IDS.filter((id) => rests(remedyOf(id).versions));
  const papers = DOCUMENT_IDS.filter((id) => rests(documentOf(id).versions));
  const rights = RIGHT_IDS.filter((id) =>
    rests(RIGHTS[id].versions.map(({inForce, citation}) => ({inForce, citations: [citation]})))
  );
  return [
    ...uses('question', asked, (id) => [`questions.${id}`]),
    ...uses('term', limits, (id) => [`timeLimits.${id}`, ...DEADLINE_WORDS]),
    ...uses('remedy', remedies, (id) => [`remedies.${id}`]),
    ...uses('paper', papers, (id) => [`documents.${id}`]),
    ...uses('right', rights, (id) => [`rights.${id}`])
  ];
}

/** How time limits are counted and what every result says, only under the law in force. */
export function usesInForce(cites: Cites): readonly Use[] {
  const codes = CODE_IDS.filter((id) => cites(citationsOfCounting(id)));
  const steps = idsOf(GENERAL_STEPS).filter((id) => cites(GENERAL_STEPS[id]));
  return [
    ...uses('term', codes, () => []),
    ...uses('term', cites(COUNTED_BY) ? ['filing'] : [], () => DEADLINE_WORDS),
    ...uses('step', steps, (id) => [`steps.${id}`])
  ];
}

/** What the result says about the time limit for applying. */
const DEADLINE_WORDS = [
  'result.deadlineCounted',
  'result.deadlineSafe',
  'result.deadlineRefiling',
  'result.deadlineRefilingAgain',
  'result.deadlineRefilingOver',
  'result.deadlineYearToo',
  'result.deadlineYearAfter',
  'result.deadlineYearOver',
  'result.deadlinePart',
  'result.deadlineWeekend',
  'result.deadlineNoRestore',
  'result.deadlinePending',
  'result.urgentLine',
  'inShort.filingOverInPart',
  'journey.keptPerhaps'
];
