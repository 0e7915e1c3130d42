/** One place below an act. */
export interface Reference {
  readonly article: string;
  readonly paragraph?: string;
  readonly subparagraph?: string;
  /** An unnumbered part inside the paragraph, where the act divides so. */
  readonly part?: string;
  readonly indent?: string;
}

export const REFERENCE_PROBLEMS = [
  'empty',
  'notAReference',
  'unknownWord',
  'several',
  'dot',
  'noArticle',
  'noSuchArticle',
  'unclear'
] as const;

/** Why text is not accepted as a reference; each has a helpful message in every language. */
export type ReferenceProblem = (typeof REFERENCE_PROBLEMS)[number];

export type ReadReference = {readonly reference: Reference} | {readonly problem: ReferenceProblem};
