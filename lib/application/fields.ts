import {courtLaw, entriesOf, idsOf, type Citation} from '../rules';

/** A line takes an input, a text a larger box. */
type FieldKind = 'line' | 'text';

interface SectionRule {
  /** The provision that requires it. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly fields: Readonly<Record<string, FieldKind>>;
}

/** The form by section, in the order of the paper; every field may stay empty. Source: art. 44(2) and 45(2). */
export const SECTIONS = {
  applicant: {
    citations: [courtLaw('44(2)(2)')],
    fields: {fullName: 'line', residence: 'line', iin: 'line', mobile: 'line', email: 'line'}
  },
  representative: {
    citations: [courtLaw('44(2)(3)'), courtLaw('41(4)')],
    fields: {
      representativeName: 'line',
      representativeAddress: 'line',
      representativePowers: 'line',
      representativeMobile: 'line',
      representativeEmail: 'line'
    }
  },
  act: {
    citations: [courtLaw('44(2)(10)')],
    fields: {
      actTitle: 'line',
      actNumber: 'line',
      actDate: 'line',
      actPublication: 'line',
      actProvision: 'line',
      otherProvisions: 'text'
    }
  },
  case: {
    citations: [courtLaw('44(2)(14)'), courtLaw('45(2)(1)')],
    fields: {
      courts: 'line',
      caseNumber: 'line',
      roleInCase: 'line',
      story: 'text',
      application: 'text',
      appellateCourt: 'line',
      appellateNumber: 'line'
    }
  },
  rights: {
    citations: [courtLaw('44(2)(16)'), courtLaw('45(2)(3)')],
    fields: {whyAffected: 'text', ownHarm: 'text'}
  },
  position: {citations: [courtLaw('44(2)(14)')], fields: {legalPosition: 'text'}},
  facts: {citations: [courtLaw('44(2)(15)')], fields: {otherFacts: 'text'}},
  remedies: {citations: [courtLaw('44(2)(15-1)')], fields: {otherRemedies: 'text'}},
  request: {citations: [courtLaw('23(4)(3)'), courtLaw('45')], fields: {furtherRequest: 'text'}},
  attachments: {citations: [courtLaw('44(2)(17)'), courtLaw('44(4)')], fields: {furtherAttachments: 'text'}}
} as const satisfies Record<string, SectionRule>;

type Sections = typeof SECTIONS;
export type SectionId = keyof Sections;

type OfKind<Fields, Kind> = {[F in keyof Fields]: Fields[F] extends Kind ? F : never}[keyof Fields];
export type LineId = {[S in SectionId]: OfKind<Sections[S]['fields'], 'line'>}[SectionId];
export type TextId = {[S in SectionId]: OfKind<Sections[S]['fields'], 'text'>}[SectionId];
export type FieldId = LineId | TextId;

/** The language of the application. */
export const LANGUAGE_CITATIONS: readonly Citation[] = [courtLaw('36')];

/** Every provision that the form cites. */
export const FORM_CITATIONS: readonly Citation[] = [
  ...LANGUAGE_CITATIONS,
  ...Object.values(SECTIONS).flatMap(({citations}) => [...citations])
];

export const SECTION_IDS = idsOf(SECTIONS);

/** The fields of a section with their kind, in order. */
export function fieldsOf(section: SectionId): readonly (readonly [FieldId, FieldKind])[] {
  return entriesOf<FieldId, FieldKind>(SECTIONS[section].fields);
}

/** What was typed, by field; a missing field is an empty one. */
export type FieldTexts = {readonly [F in FieldId]?: string};
