import {contains, type IsoDate} from '../../calendar';
import type {Citation} from '../../law';
import type {RemedyId} from '../../remedies';
import type {Limit} from '../limit';
import {APPEAL, RESTORING} from './appeal';
import {ADMINISTRATIVE_COURT, SUBORDINATE_ACT} from './authority';
import {CASSATION, ELECTION_CASSATION} from './cassation';
import {COURT_SUBMISSION} from './courtSubmission';
import {INQUIRY_COMPLAINT} from './inquiry';
import {OFFENCE_COMPLAINT} from './offence';
import {REFILING} from './refiling';
import {REVISION} from './revision';
import {SET_ASIDE} from './unheard';
import {
  LEGAL_HELP,
  OMBUDSMAN,
  PROSECUTOR_GENERAL,
  PROSECUTOR_PETITION,
  UN_COMMITTEE,
  USE_INTERPRETATION
} from './withoutTerm';

/** The time limits of every way out, the usual one before those of special cases. */
export const LIMITS: Readonly<Record<RemedyId, readonly Limit[]>> = {
  refile: REFILING,
  appealFirst: APPEAL,
  setAside: SET_ASIDE,
  restoreAppealTerm: RESTORING,
  prosecutorPetition: PROSECUTOR_PETITION,
  cassation: CASSATION,
  electionCassation: ELECTION_CASSATION,
  courtSubmission: COURT_SUBMISSION,
  revision: REVISION,
  useInterpretation: USE_INTERPRETATION,
  administrativeCourt: ADMINISTRATIVE_COURT,
  inquiryComplaint: INQUIRY_COMPLAINT,
  offenceComplaint: OFFENCE_COMPLAINT,
  subordinateActClaim: SUBORDINATE_ACT,
  ombudsman: OMBUDSMAN,
  prosecutorGeneral: PROSECUTOR_GENERAL,
  unCommittee: UN_COMMITTEE,
  legalHelp: LEGAL_HELP
};

/** Those of some time limits that apply on a day. */
export const limitsOn = (limits: readonly Limit[], day: IsoDate): readonly Limit[] =>
  limits.filter(({inForce}) => inForce === undefined || contains(inForce, day));

/** Every place that a way's time limits cite, with what restores them. */
export function citationsOfLimits(way: RemedyId): readonly Citation[] {
  return LIMITS[way].flatMap((limit) => [
    ...limit.citations,
    ...('restored' in limit ? limit.restored.citations : [])
  ]);
}
