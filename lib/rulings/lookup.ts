import type {InEveryLanguage, RulingActId} from './act';
import {constitutionOf, isUnder1995, type Correspondence} from './constitution';
import type {Reference} from './reference';
import {RULINGS} from './register';
import type {Outcome, Provision, Ruling} from './ruling';

/** What a match means for the person who wants to apply; ids, the words are apart. */
export type Meaning =
  | 'upheldRefusalLikely'
  | 'upheldInInterpretation'
  | 'unconstitutional'
  | 'partly'
  | 'interpretationOfConstitution'
  | 'outcomeUnknown';

/** How the provision of the ruling lies to the place looked for: the same, one around it, inside it, or beside it. */
export type Relation = 'same' | 'wider' | 'narrower' | 'beside';

export interface Match {
  readonly ruling: Ruling;
  readonly provision: Provision;
  readonly relation: Relation;
  /** Of this provision, not of the ruling; absent where it is not known. */
  readonly outcome?: Outcome;
  readonly meaning: Meaning;
  /** Only where it touches this provision. */
  readonly laterChange?: {readonly effect: 'amended' | 'repealed'; readonly words: InEveryLanguage};
  /** The articles of the 1995 Constitution with those of 2026; absent for a ruling under the Constitution in force. */
  readonly doubt?: readonly Correspondence[];
}

export interface Lookup {
  /** Nothing found never means that the Court has not ruled: the register knows about half of the rulings. */
  readonly kind: 'found' | 'noneKnown';
  /** Rulings on this very provision or on one that contains it. */
  readonly exact: readonly Match[];
  /** Rulings on other parts of the same article. */
  readonly article: readonly Match[];
  /** Rulings on the act as a whole, or on a place in it that is not an article. */
  readonly wholeAct: readonly Match[];
}

/** The known rulings on a place in an act; without a reference only those on the act as a whole. */
export function lookup(act: RulingActId, reference: Reference | undefined): Lookup {
  const provisions = RULINGS.toReversed().flatMap((ruling) =>
    ruling.provisions.filter((provision) => provision.act === act).map((provision) => ({ruling, provision}))
  );
  const wholeAct = provisions
    .filter(({provision}) => provision.article === undefined)
    .map(({ruling, provision}) => matchOf(ruling, provision, 'wider'));
  const inArticle =
    reference === undefined
      ? []
      : provisions
          .filter(({provision}) => provision.article === reference.article)
          .map(({ruling, provision}) => matchOf(ruling, provision, relationOf(provision, reference)));
  const isExact = ({relation}: Match) => relation === 'same' || relation === 'wider';
  const exact = inArticle.filter(isExact);
  const article = inArticle.filter((match) => !isExact(match));
  const isFound = exact.length + article.length + wholeAct.length > 0;
  return {kind: isFound ? 'found' : 'noneKnown', exact, article, wholeAct};
}

/** The outcome for one provision: its own, or the ruling's where that covers them all. */
export function outcomeOf(ruling: Ruling, provision: Provision): Outcome | undefined {
  return provision.outcome ?? (ruling.outcomeCovers === 'all' ? ruling.outcome : undefined);
}

export function meaningOf(outcome: Outcome | undefined, provision: Provision): Meaning {
  switch (outcome) {
    case undefined:
      return 'outcomeUnknown';
    case 'constitutional':
      return 'upheldRefusalLikely';
    case 'inInterpretation':
      return 'upheldInInterpretation';
    case 'unconstitutional':
      return isWhole(provision) ? 'unconstitutional' : 'partly';
    case 'partly':
      return 'partly';
    case 'interpretation':
      return 'interpretationOfConstitution';
    default:
      return outcome satisfies never;
  }
}

/** Whether the ruling speaks of all that the place names, not of certain words, indents or cases only. */
function isWhole({limitedTo, words, part, article}: Provision): boolean {
  return limitedTo === undefined && part === undefined && (words === undefined || article === undefined);
}

function matchOf(ruling: Ruling, provision: Provision, relation: Relation): Match {
  const outcome = outcomeOf(ruling, provision);
  const {laterChange} = ruling;
  const isChanged = laterChange !== undefined && (laterChange.act ?? provision.act) === provision.act;
  return {
    ruling,
    provision,
    relation,
    ...(outcome !== undefined && {outcome}),
    meaning: meaningOf(outcome, provision),
    ...(isChanged && {laterChange: {effect: laterChange.effect, words: laterChange.words}}),
    ...(isUnder1995(ruling) && {doubt: constitutionOf(ruling)})
  };
}

function relationOf(provision: Provision, reference: Reference): Relation {
  // «пп. 5 ст. 34» may leave its paragraph out, so it is no paragraph 5.
  if (
    reference.paragraph === undefined &&
    reference.subparagraph !== undefined &&
    provision.paragraph !== undefined
  ) {
    return 'beside';
  }
  const reviewed = pathOf(provision);
  const sought = pathOf(reference);
  const shared = Math.min(reviewed.length, sought.length);
  if (reviewed.slice(0, shared).join() !== sought.slice(0, shared).join()) return 'beside';
  if (reviewed.length > sought.length) return 'narrower';
  if (isElsewhereInside(provision, reference)) return 'beside';
  return reviewed.length === sought.length ? 'same' : 'wider';
}

function pathOf({paragraph, subparagraph}: Provision | Reference): readonly string[] {
  return [paragraph, subparagraph].filter((number) => number !== undefined);
}

/** Both name a part or an indent of the same paragraph, and not the same one. */
function isElsewhereInside({part, indents}: Provision, reference: Reference): boolean {
  const isOtherPart = part !== undefined && reference.part !== undefined && part !== reference.part;
  const isOtherIndent =
    indents !== undefined && reference.indent !== undefined && !indents.includes(reference.indent);
  return isOtherPart || isOtherIndent;
}
