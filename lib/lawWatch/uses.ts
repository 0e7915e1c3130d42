import {
  citationsFor,
  COUNTED_BY,
  CRITERION_IDS,
  criterionOf,
  DOCUMENT_IDS,
  documentOf,
  QUESTION_IDS,
  REMEDY_IDS,
  remedyOf,
  RIGHT_IDS,
  RIGHTS,
  type Citation,
  type Period,
  type Redaction,
  type RightId,
  type Version
} from '../rules';

export type UseKind = 'criterion' | 'question' | 'remedy' | 'paper' | 'right' | 'term';

/** A part of the product that rests on a place of the law. */
export interface Use {
  readonly kind: UseKind;
  /** Its rule id; with the failure after a dot where only that way of failing rests on it. */
  readonly id: string;
  /** Ids of its words, or the beginning of several. */
  readonly words: readonly string[];
}

/** What of the product rests on a citation while a redaction applies. */
export function usesOf(citation: Citation, {inForce}: Redaction): readonly Use[] {
  const cites = (citations: readonly Citation[]) => citations.some((one) => isSame(one, citation));
  return [
    ...CRITERION_IDS.flatMap((id) =>
      criterionOf(id)
        .versions.filter((version) => overlap(version.inForce, inForce))
        .flatMap((version) => usesInVersion(id, version, cites))
    ),
    ...QUESTION_IDS.filter((id) => cites(citationsFor(id, inForce.until ?? inForce.from))).map((id): Use => ({
      kind: 'question',
      id,
      words: [`questions.${id}`]
    })),
    ...usesElsewhere(cites, inForce)
  ];
}

type Cites = (citations: readonly Citation[]) => boolean;

function usesInVersion(id: string, {citations, failures, inForce}: Version, cites: Cites): readonly Use[] {
  const own = failures.filter((failure) => failure.citations !== undefined && cites(failure.citations));
  const inherited = failures.filter((failure) => failure.citations === undefined);
  const wordsOf = (failure: {readonly id: string}) => `criteria.${id}.failures.${failure.id}`;
  const whole = ['title', 'met', 'unknown', 'find'].map((part) => `criteria.${id}.${part}`);
  const history = [`criteria.${id}.versions.${inForce.from}`];
  return [
    ...(cites(citations)
      ? [{kind: 'criterion' as const, id, words: [...whole, ...inherited.map(wordsOf), ...history]}]
      : []),
    ...own.map((failure) => ({
      kind: 'criterion' as const,
      id: `${id}.${failure.id}`,
      words: [wordsOf(failure)]
    }))
  ];
}

/** Remedies, papers and rights as they were while the redaction applied, and the rule by which terms are counted. */
function usesElsewhere(cites: Cites, inForce: Period): readonly Use[] {
  const rests = (versions: readonly {readonly inForce: Period; readonly citations: readonly Citation[]}[]) =>
    versions.some((version) => overlap(version.inForce, inForce) && cites(version.citations));
  const rightVersions = (id: RightId) =>
    RIGHTS[id].versions.map((version) => ({inForce: version.inForce, citations: [version.citation]}));
  return [
    ...REMEDY_IDS.filter((id) => rests(remedyOf(id).versions)).map((id): Use => ({
      kind: 'remedy',
      id,
      words: [`remedies.${id}`]
    })),
    ...DOCUMENT_IDS.filter((id) => rests(documentOf(id).versions)).map((id): Use => ({
      kind: 'paper',
      id,
      words: [`documents.${id}`]
    })),
    ...RIGHT_IDS.filter((id) => rests(rightVersions(id))).map((id): Use => ({
      kind: 'right',
      id,
      words: [`rights.${id}`]
    })),
    ...(inForce.until === undefined && cites(COUNTED_BY)
      ? [{kind: 'term' as const, id: 'countedBy', words: []}]
      : [])
  ];
}

const isSame = (one: Citation, other: Citation) =>
  one.act === other.act &&
  one.article === other.article &&
  one.paragraph === other.paragraph &&
  one.subparagraph === other.subparagraph;

const overlap = (one: Period, other: Period) =>
  (one.until === undefined || other.from <= one.until) &&
  (other.until === undefined || one.from <= other.until);
