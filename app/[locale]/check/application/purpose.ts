import type {FieldId, SectionId} from '@/lib/application';
import type {Answers} from '@/lib/rules';

/** The part of the form about the user themselves, where the browser may autofill. */
export function ownPart({whoseRights, signer}: Answers): SectionId | undefined {
  if (whoseRights === 'mine' && signer === 'rightsHolder') return 'applicant';
  return signer === 'parentOrGuardian' ? 'representative' : undefined;
}

const PURPOSES: {readonly [F in FieldId]?: string} = {
  fullName: 'name',
  mobile: 'tel',
  email: 'email',
  representativeName: 'name',
  representativeMobile: 'tel',
  representativeEmail: 'email'
};

export const purposeOf = (field: FieldId): string => PURPOSES[field] ?? 'off';
