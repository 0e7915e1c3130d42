import {contains} from './calendar';
import {citationsOfLimits} from './clocks';
import {CRITERION_IDS, criterionOf} from './criteria';
import {CODE_IDS, citationsOfCounting} from './counting';
import {COUNTED_BY} from './deadline';
import {DOCUMENT_IDS, documentOf} from './documents';
import {RIGHTS, type ActId, type Citation, type Redaction} from './law';
import {REMEDY_IDS, remedyOf} from './remedies';

/** Every place of an act that a rule cites while the redaction applied, each once, by article. */
export function citationsUsed(act: ActId, {inForce}: Redaction): readonly Citation[] {
  const overlaps = (day: Redaction['inForce']) => contains(inForce, day.from) || contains(day, inForce.from);
  const ofCriteria = CRITERION_IDS.flatMap((id) => criterionOf(id).versions)
    .filter((version) => overlaps(version.inForce))
    .flatMap(({citations, failures}) => [
      ...citations,
      ...failures.flatMap((failure) => failure.citations ?? [])
    ]);
  const isNewest = inForce.until === undefined;
  const rest = isNewest
    ? [
        ...Object.values(RIGHTS).map(({citation}) => citation),
        ...REMEDY_IDS.flatMap((id) => remedyOf(id).citations),
        ...REMEDY_IDS.flatMap(citationsOfLimits),
        ...CODE_IDS.flatMap(citationsOfCounting),
        ...COUNTED_BY,
        ...DOCUMENT_IDS.flatMap((id) => documentOf(id).citations)
      ]
    : [];
  const found = [...ofCriteria, ...rest].filter((citation) => citation.act === act);
  const once = [...new Map(found.map((citation) => [JSON.stringify(citation), citation])).values()];
  return once.sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en', {numeric: true}));
}

const orderOf = ({article, paragraph = '', subparagraph = ''}: Citation) =>
  [article, paragraph, subparagraph].join(' ');
