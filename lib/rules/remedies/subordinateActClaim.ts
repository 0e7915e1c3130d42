import {cite} from '../law';
import {answered} from '../questions';
import {every, found, some, type Remedy} from './remedy';

/** Since December 2025: a claim that a subordinate act contradicts a law (not the Constitution). */
export const subordinateActClaim: Remedy = {
  citations: [cite('administrativeProcedureCode', '135-1'), cite('administrativeProcedureCode', '136(3-1)')],
  certainty: 'read',
  fits: every(
    answered('actKind', 'presidentialDecree', 'governmentResolution', 'centralBodyAct', 'localAct'),
    some(found('appliedByCourt'), found('ownRights'), found('participation'), found('subject'))
  ),
  unless: answered('actState', 'repealedNotApplied', 'notInForceYet')
};
