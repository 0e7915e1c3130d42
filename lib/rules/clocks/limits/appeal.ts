import {cite} from '../../law';
import {onAppeal} from '../../questions';
import type {Limit, WayTerm} from '../limit';

/** A civil court restores what was missed; the administrative court does it by the same rules. */
export const CIVIL_RESTORATION = {
  by: 'civilCourt',
  citations: [cite('civilProcedureCode', '126(2)'), cite('civilProcedureCode', '126(4)')]
} as const satisfies WayTerm['restored'];

export const ADMINISTRATIVE_RESTORATION = {
  by: 'civilCourt',
  citations: [cite('administrativeProcedureCode', '168(1)'), ...CIVIL_RESTORATION.citations]
} as const satisfies WayTerm['restored'];

export const APPEAL: readonly Limit[] = [
  {
    kind: 'civil',
    code: 'civil',
    term: {months: 1},
    from: 'finalFormOn',
    citations: [cite('civilProcedureCode', '403(3)')],
    certainty: 'read',
    restored: CIVIL_RESTORATION,
    later: 'tookNoPart'
  },
  {
    kind: 'civil',
    variant: 'ruling',
    code: 'civil',
    term: {workingDays: 10},
    from: 'finalFormOn',
    citations: [cite('civilProcedureCode', '429(1)')],
    certainty: 'read',
    restored: CIVIL_RESTORATION
  },
  {
    kind: 'administrative',
    code: 'administrative',
    term: {months: 2},
    from: 'finalFormOn',
    citations: [cite('administrativeProcedureCode', '168(2)')],
    certainty: 'read',
    restored: ADMINISTRATIVE_RESTORATION
  },
  {
    kind: 'administrative',
    variant: 'ruling',
    code: 'administrative',
    term: {workingDays: 10},
    from: 'finalFormOn',
    citations: [cite('administrativeProcedureCode', '168(3)')],
    certainty: 'read',
    restored: ADMINISTRATIVE_RESTORATION
  },
  {
    kind: 'administrative',
    variant: 'procurementOrBailiff',
    isException: true,
    code: 'administrative',
    term: {workingDays: 10},
    from: 'finalFormOn',
    citations: [cite('administrativeProcedureCode', '168(4)')],
    certainty: 'read',
    restored: ADMINISTRATIVE_RESTORATION
  },
  {
    kind: 'criminal',
    code: 'criminal',
    term: {sutki: 15},
    from: 'pronouncedOn',
    citations: [cite('criminalProcedureCode', '418(1)')],
    certainty: 'read',
    restored: {by: 'criminalCourt', citations: [cite('criminalProcedureCode', '419')]},
    later: 'inCustody'
  },
  {
    kind: 'administrativeOffence',
    code: 'administrativeOffence',
    term: {sutki: 10},
    from: 'copyServedOn',
    citations: [cite('administrativeOffencesCode', '832(1)')],
    certainty: 'read',
    restored: {by: 'whilePunished', citations: [cite('administrativeOffencesCode', '832(2)')]}
  }
];

/**
 * The request to restore the time is filed together with the complaint; in civil cases it has a month of its own.
 * A returned appeal ends the case, so the ruling that returned it can be challenged as one that bars its way.
 */
export const RESTORING: readonly Limit[] = [
  {
    kind: 'civil',
    code: 'civil',
    term: {months: 1},
    from: 'violationLearnedOn',
    citations: [cite('civilProcedureCode', '126(4)')],
    certainty: 'read',
    restored: {by: 'civilCourtAgain', citations: [cite('civilProcedureCode', '126(2)')]}
  },
  {
    kind: 'administrative',
    code: 'administrative',
    term: {months: 1},
    from: 'violationLearnedOn',
    citations: [cite('administrativeProcedureCode', '168(1)'), cite('civilProcedureCode', '126(4)')],
    certainty: 'read',
    restored: {by: 'civilCourtAgain', citations: [cite('civilProcedureCode', '126(2)')]}
  },
  {
    kind: 'criminal',
    reason: 'withTheComplaint',
    citations: [cite('criminalProcedureCode', '419')],
    certainty: 'read'
  },
  {
    kind: 'civil',
    variant: 'appealReturned',
    when: onAppeal('appealReturned'),
    code: 'civil',
    term: {workingDays: 10},
    from: 'finalFormOn',
    citations: [cite('civilProcedureCode', '429(1)')],
    certainty: 'interpretation',
    restored: CIVIL_RESTORATION
  },
  {
    kind: 'administrative',
    variant: 'appealReturned',
    when: onAppeal('appealReturned'),
    code: 'administrative',
    term: {workingDays: 10},
    from: 'finalFormOn',
    citations: [cite('administrativeProcedureCode', '168(3)')],
    certainty: 'interpretation',
    restored: ADMINISTRATIVE_RESTORATION
  },
  {
    kind: 'administrativeOffence',
    code: 'administrativeOffence',
    term: {years: 1},
    from: 'penaltyDoneOn',
    citations: [cite('administrativeOffencesCode', '832(2)'), cite('administrativeOffencesCode', '61')],
    certainty: 'read',
    restored: {by: 'nothing', citations: []},
    later: 'bigBusiness'
  }
];
