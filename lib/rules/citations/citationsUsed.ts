import {contains, type Period} from '../calendar';
import {citationsOfLimits} from '../clocks';
import {citationsOfGrounds, CRITERION_IDS, criterionOf} from '../criteria';
import {CODE_IDS, citationsOfCounting} from '../counting';
import {COUNTED_BY} from '../assessment/deadline';
import {DOCUMENT_IDS, documentOf} from '../documents';
import {RIGHT_IDS, RIGHTS, type ActId, type Citation, type Redaction} from '../law';
import {REMEDY_IDS, remedyOf} from '../remedies';
import {STEP_CITATIONS} from '../assessment/steps';
import {TIME_LIMIT_IDS, timeLimitOf} from '../timeLimits';

/**
 * Every provision of an act that a rule cites while the redaction applied, each once, by article; `more` are
 * provisions cited outside the rules.
 */
export function citationsUsed(
  act: ActId,
  {inForce}: Redaction,
  more: readonly Citation[] = []
): readonly Citation[] {
  const overlaps = (other: Period) => contains(inForce, other.from) || contains(other, inForce.from);
  const isNewest = inForce.until === undefined;
  const all = [
    ...dated()
      .filter((one) => overlaps(one.inForce))
      .flatMap(({citations}) => citations),
    ...(isNewest ? [...undated(), ...more] : [])
  ];
  const ofAct = all.filter((citation) => citation.act === act);
  const once = [...new Map(ofAct.map((citation) => [orderOf(citation), citation])).values()];
  return once.sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en', {numeric: true}));
}

const orderOf = ({article, paragraph = '', subparagraph = ''}: Citation) =>
  [article, paragraph, subparagraph].join(' ');

interface Dated {
  readonly inForce: Period;
  readonly citations: readonly Citation[];
}

const dated = (): readonly Dated[] => [
  ...CRITERION_IDS.flatMap((id) => criterionOf(id).versions).map((version) => ({
    inForce: version.inForce,
    citations: [
      ...version.citations,
      ...version.failures.flatMap((failure) => [
        ...(failure.citations ?? []),
        ...citationsOfGrounds(version, failure)
      ])
    ]
  })),
  ...TIME_LIMIT_IDS.flatMap((id) => timeLimitOf(id).versions),
  ...REMEDY_IDS.flatMap((id) => remedyOf(id).versions),
  ...DOCUMENT_IDS.flatMap((id) => documentOf(id).versions),
  ...RIGHT_IDS.flatMap((id) => RIGHTS[id].versions).map(({inForce, citation}) => ({
    inForce,
    citations: [citation]
  }))
];

const undated = (): readonly Citation[] => [
  ...REMEDY_IDS.flatMap(citationsOfLimits),
  ...CODE_IDS.flatMap(citationsOfCounting),
  ...COUNTED_BY,
  ...STEP_CITATIONS
];
