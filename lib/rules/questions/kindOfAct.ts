import {answered} from './condition';

/** Kinds of normative legal acts that the Court can check. */
export const CHECKED_ACTS = [
  'law',
  'presidentialDecree',
  'governmentResolution',
  'centralBodyAct',
  'localAct',
  'supremeCourtResolution'
] as const;

/** A kind of act that can be in force or not, as far as is known. */
export const ACT_OF_A_STATE = answered('actKind', ...CHECKED_ACTS, 'sovietAct', 'aifcAct', 'unknown');
