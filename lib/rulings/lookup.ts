import type {InEveryLanguage, RulingActId} from './act';
import {constitutionOf, isUnder1995, type Correspondence} from './constitution';
import {limitsOf, meaningOf, outcomeOf, type Limits, type Meaning} from './meaning';
import {PROCEEDINGS, type Proceedings} from './proceedings';
import type {Reference} from './reference';
import {RULINGS} from './register';
import {isReadWith, relationOf, type Relation} from './relation';
import type {Outcome, Provision, Ruling} from './ruling';

export interface Match {
  readonly ruling: Ruling;
  readonly provision: Provision;
  readonly relation: Relation;
  /** For this provision, not the ruling; absent if unknown. */
  readonly outcome?: Outcome;
  readonly limits: Limits;
  readonly meaning: Meaning;
  /** Only if it affects this provision. */
  readonly laterChange?: {readonly effect: 'amended' | 'repealed'; readonly words: InEveryLanguage};
  /** The articles of the 1995 Constitution with those of 2026; absent for a ruling under the Constitution in force. */
  readonly doubt?: readonly Correspondence[];
}

export interface OpenedMatch {
  readonly proceedings: Proceedings;
  readonly relation: Relation;
}

export interface Lookup {
  /** Nothing found never means that the Court has not ruled: the register does not know all of its rulings. */
  readonly kind: 'found' | 'noneKnown';
  /** Rulings on this very provision or on one that contains it. */
  readonly exact: readonly Match[];
  /** Rulings on parts of it. */
  readonly inside: readonly Match[];
  /** Rulings on another provision that was reviewed together with this one. */
  readonly readWith: readonly Match[];
  /** Rulings on other parts of the same article. */
  readonly article: readonly Match[];
  /** Rulings on the act as a whole, or on a place in it that is not an article. */
  readonly wholeAct: readonly Match[];
  /** Proceedings opened on a provision of the article, whose result is not known. */
  readonly opened: readonly OpenedMatch[];
}

const WITHOUT_PLACE = {exact: [], inside: [], readWith: [], article: [], opened: []} as const;

/** The known rulings on a place in an act; without a reference only those on the act as a whole. */
export function lookup(act: RulingActId, reference: Reference | undefined): Lookup {
  const provisions = RULINGS.toReversed().flatMap((ruling) =>
    ruling.provisions.filter((provision) => provision.act === act).map((provision) => ({ruling, provision}))
  );
  const wholeAct = provisions
    .filter(({provision}) => provision.article === undefined)
    .map(({ruling, provision}) => matchOf(ruling, provision, 'wider'));
  const found = {
    ...(reference === undefined ? WITHOUT_PLACE : placesIn(act, provisions, reference)),
    wholeAct
  };
  const isFound = Object.values(found).some((matches) => matches.length > 0);
  return {kind: isFound ? 'found' : 'noneKnown', ...found};
}

function placesIn(
  act: RulingActId,
  provisions: readonly {readonly ruling: Ruling; readonly provision: Provision}[],
  reference: Reference
): Omit<Lookup, 'kind' | 'wholeAct'> {
  const near = provisions
    .filter(({provision}) => provision.article === reference.article)
    .map(({ruling, provision}) => matchOf(ruling, provision, relationOf(provision, reference)));
  const beside = near.filter(({relation}) => relation === 'beside');
  const readWith = provisions
    .filter(({provision}) => isReadWith(provision, reference))
    .map(({ruling, provision}) => matchOf(ruling, provision, 'beside'))
    .filter(({provision}) => near.every((match) => match.provision !== provision || beside.includes(match)));
  return {
    exact: near.filter(({relation}) => relation === 'same' || relation === 'wider'),
    inside: near.filter(({relation}) => relation === 'narrower'),
    readWith,
    article: beside.filter(({provision}) => readWith.every((match) => match.provision !== provision)),
    opened: PROCEEDINGS.filter((one) => one.act === act && one.article === reference.article).map(
      (proceedings) => ({proceedings, relation: relationOf(proceedings, reference)})
    )
  };
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
    limits: limitsOf(ruling, provision),
    meaning: meaningOf(ruling, provision),
    ...(isChanged && {laterChange: {effect: laterChange.effect, words: laterChange.words}}),
    ...(isUnder1995(ruling) && {doubt: constitutionOf(ruling)})
  };
}
