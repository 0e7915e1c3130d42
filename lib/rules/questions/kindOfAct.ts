import {answered} from './condition';

/** A kind of act that can be in force or not, as far as is known. */
export const ACT_OF_A_STATE = answered(
  'actKind',
  'law',
  'presidentialDecree',
  'governmentResolution',
  'centralBodyAct',
  'localAct',
  'supremeCourtResolution',
  'sovietAct',
  'unknown'
);
