import type {IsoDate} from '../calendar';
import {versionOn} from '../law';
import {idsOf} from '../logic';
import {administrativeCourt} from './administrativeCourt';
import {appealFirst} from './appealFirst';
import {cassation} from './cassation';
import {courtSubmission} from './courtSubmission';
import {electionCassation} from './electionCassation';
import {inquiryComplaint} from './inquiryComplaint';
import {legalHelp} from './legalHelp';
import {offenceComplaint} from './offenceComplaint';
import {ombudsman} from './ombudsman';
import {prosecutorGeneral} from './prosecutorGeneral';
import {prosecutorPetition} from './prosecutorPetition';
import {refile} from './refile';
import type {Remedy, RemedyVersion} from './remedy';
import {restoreAppealTerm} from './restoreAppealTerm';
import {revision} from './revision';
import {setAside} from './setAside';
import {subordinateActClaim} from './subordinateActClaim';
import {unCommittee} from './unCommittee';
import {useInterpretation} from './useInterpretation';

export type {CaseKind, Certainty, Found, Remedy, RemedyCondition, RemedyVersion} from './remedy';

/** Every remedy, nearest first. */
export const REMEDIES = {
  refile,
  appealFirst,
  setAside,
  restoreAppealTerm,
  prosecutorPetition,
  cassation,
  electionCassation,
  courtSubmission,
  revision,
  useInterpretation,
  administrativeCourt,
  inquiryComplaint,
  offenceComplaint,
  subordinateActClaim,
  ombudsman,
  prosecutorGeneral,
  unCommittee,
  legalHelp
} as const satisfies Record<string, Remedy>;

export type RemedyId = keyof typeof REMEDIES;

/** All remedy ids, nearest first. */
export const REMEDY_IDS = idsOf(REMEDIES);

export function remedyOf(id: RemedyId): Remedy {
  return REMEDIES[id];
}

/** A remedy as it was on `day`; undefined where we know of none. */
export const remedyOn = (id: RemedyId, day: IsoDate): RemedyVersion | undefined =>
  versionOn(remedyOf(id), day);
