import {UNKNOWN} from '../rules';
import {factOf, orGap, typedFact, type GivenWithWords} from './given';
import type {Line, Party} from './model';
import {lineOf} from './typedText';
import type {RepresentativeKind} from './paperWords';

/** Who represents the applicant, as far as the answers say; undefined if the person files alone. */
export function representativeIn({
  answers: {signer}
}: Pick<GivenWithWords, 'answers'>): RepresentativeKind | undefined {
  return signer === undefined ||
    signer === UNKNOWN ||
    signer === 'rightsHolder' ||
    signer === 'someoneElse' ||
    signer === 'inDoubt'
    ? undefined
    : signer;
}

/** The head of the paper: applicant and representative. Source: art. 44(2)(2)–(3). */
export function partiesOf(given: GivenWithWords): readonly Party[] {
  const {words} = given;
  const kind = representativeIn(given);
  const applicant: Party = {
    section: 'applicant',
    heading: words.headings.applicant,
    facts: [
      typedFact(given, 'fullName'),
      ...citizenship(given),
      typedFact(given, 'residence'),
      typedFact(given, 'iin'),
      typedFact(given, 'mobile'),
      typedFact(given, 'email')
    ]
  };
  if (kind === undefined) return [applicant];
  const representative: Party = {
    section: 'representative',
    heading: `${words.headings.representative} (${words.representatives[kind]})`,
    facts: [
      typedFact(given, 'representativeName'),
      typedFact(given, 'representativeAddress'),
      factOf(words.labels.representativePowers, powersOf(given, kind)),
      typedFact(given, 'representativeMobile'),
      typedFact(given, 'representativeEmail')
    ]
  };
  return [applicant, representative];
}

/** Only citizens may apply (Const. art. 73(3)), so the paper states the answer, and nothing for others. */
function citizenship({answers: {applicant = UNKNOWN}, words}: GivenWithWords): Party['facts'] {
  const {labels, gaps} = words;
  if (applicant === 'citizen') return [factOf(labels.citizenship, [words.citizenship])];
  return applicant === UNKNOWN ? [factOf(labels.citizenship, [{gap: gaps.citizenship}])] : [];
}

/** A parent or guardian acts by law, without a power of attorney. Source: art. 44(2)(3), 44(4)(2). */
function powersOf({fields, words}: GivenWithWords, kind: RepresentativeKind): Line {
  const typed = lineOf(fields.representativePowers);
  return kind === 'parentOrGuardian'
    ? [`${words.representatives[kind]}; `, ...orGap(typed, words.gaps.legalRepresentativePowers)]
    : orGap(typed, words.gaps.representativePowers);
}
