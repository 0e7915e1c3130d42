import type {FieldId, SectionId} from '@/lib/application';
import type {Answers} from '@/lib/rules';

/** The part of the form that is about the person at the screen, where the browser may help to fill it in. */
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
