import {cite} from '../../law';
import type {Limit} from '../limit';
import {ADMINISTRATIVE_RESTORATION, CIVIL_RESTORATION} from './appeal';

/** After the Supreme Court, which decides first on the Central Election Commission. */
export const ELECTION_CASSATION: readonly Limit[] = [
  {
    code: 'administrative',
    term: {days: 3},
    from: 'copyServedOn',
    citations: [cite('administrativeProcedureCode', '164(3)')],
    certainty: 'read',
    restored: {by: 'nothing', citations: []}
  }
];

/** The appellate act enters into force when it is pronounced, so its date is the start everywhere. */
export const CASSATION: readonly Limit[] = [
  {
    kind: 'civil',
    code: 'civil',
    term: {months: 6},
    from: 'appellateDate',
    citations: [cite('civilProcedureCode', '436(1)')],
    certainty: 'read',
    restored: CIVIL_RESTORATION
  },
  {
    kind: 'administrative',
    code: 'administrative',
    term: {months: 6},
    from: 'appellateDate',
    citations: [cite('administrativeProcedureCode', '169(2)')],
    certainty: 'read',
    restored: ADMINISTRATIVE_RESTORATION
  },
  {
    kind: 'criminal',
    reason: 'inFavourAnyTime',
    citations: [cite('criminalProcedureCode', '487(1)')],
    certainty: 'read'
  },
  {
    kind: 'criminal',
    variant: 'againstConvict',
    isException: true,
    code: 'criminal',
    term: {years: 1},
    from: 'appellateDate',
    citations: [cite('criminalProcedureCode', '487(2)')],
    certainty: 'read',
    restored: {by: 'nothing', citations: [cite('criminalProcedureCode', '487(2)')]}
  },
  {
    kind: 'administrativeOffence',
    variant: 'petition',
    code: 'administrativeOffence',
    term: {years: 2},
    from: 'appellateDate',
    citations: [cite('administrativeOffencesCode', '851(1)'), cite('administrativeOffencesCode', '851(4)')],
    certainty: 'read',
    restored: {by: 'nothing', citations: []}
  }
];
