import type {InEveryLanguage} from './act';
import type {Outcome, Provision, Ruling} from './ruling';

/** What a ruling means for the person who wants to apply; ids, as the words are in the messages. */
export type Meaning =
  | 'upheldRefusalLikely'
  | 'upheldInPart'
  | 'upheldAsAWhole'
  | 'upheldInInterpretation'
  | 'upheldReadingUnknown'
  | 'unconstitutional'
  | 'partly'
  | 'interpretationOfConstitution'
  | 'outcomeUnknown';

/** How far an outcome goes, in our words, as fragments after a label. */
export interface Limits {
  /** The reading in which the provision was upheld. */
  readonly interpretation?: InEveryLanguage;
  /** The only respect in which the outcome holds. */
  readonly limitedTo?: InEveryLanguage;
  /** What applies until the act is amended. */
  readonly meanwhile?: InEveryLanguage;
}

/** The outcome for one provision: its own, or the ruling's where that covers them all. */
export function outcomeOf(ruling: Ruling, provision: Provision): Outcome | undefined {
  return provision.outcome ?? (ruling.outcomeCovers === 'all' ? ruling.outcome : undefined);
}

export function limitsOf(ruling: Ruling, provision: Provision): Limits {
  const {limitedTo, meanwhile} = provision;
  const interpretation =
    outcomeOf(ruling, provision) === 'inInterpretation' ? ruling.interpretation : undefined;
  return {
    ...(interpretation !== undefined && {interpretation}),
    ...(limitedTo !== undefined && {limitedTo}),
    ...(meanwhile !== undefined && {meanwhile})
  };
}

export function meaningOf(ruling: Ruling, provision: Provision): Meaning {
  const outcome = outcomeOf(ruling, provision);
  switch (outcome) {
    case undefined:
      return 'outcomeUnknown';
    case 'constitutional':
      if (ruling.kind === 'reviewBeforeSignature') return 'upheldAsAWhole';
      return isWhole(provision) ? 'upheldRefusalLikely' : 'upheldInPart';
    case 'inInterpretation':
      return ruling.interpretation === undefined ? 'upheldReadingUnknown' : 'upheldInInterpretation';
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

/** Whether the ruling covers everything that the place names, not only certain words, indents or cases. */
function isWhole({limitedTo, words, part, article}: Provision): boolean {
  return limitedTo === undefined && part === undefined && (words === undefined || article === undefined);
}
