import {cite, citeSubparagraph, constitution, courtLaw} from '../../law';
import type {Limit} from '../limit';

export const USE_INTERPRETATION: readonly Limit[] = [
  {reason: 'whileInCourt', citations: [constitution('75(2)'), courtLaw('63(4)')], certainty: 'read'}
];

export const OMBUDSMAN: readonly Limit[] = [
  {reason: 'noneSet', citations: [cite('ombudsmanLaw', '13(1)')], certainty: 'read'}
];

export const PROSECUTOR_GENERAL: readonly Limit[] = [
  {
    reason: 'noneSet',
    citations: [constitution('73(4)'), citeSubparagraph('prosecutionLaw', '9', '16')],
    certainty: 'read'
  }
];

export const PROSECUTOR_PETITION: readonly Limit[] = [
  {kind: 'civil', reason: 'noneSet', citations: [cite('civilProcedureCode', '436(3)')], certainty: 'read'},
  {
    kind: 'administrative',
    reason: 'noneSet',
    citations: [cite('administrativeProcedureCode', '169(3-1)')],
    certainty: 'read'
  },
  {
    kind: 'criminal',
    reason: 'inFavourAnyTime',
    citations: [cite('criminalProcedureCode', '484(3)'), cite('criminalProcedureCode', '486(2)')],
    certainty: 'read'
  },
  {
    // It runs from the entry into force, which comes after the ruling: the day counted here is the safe one.
    kind: 'administrativeOffence',
    code: 'administrativeOffence',
    term: {years: 2},
    from: 'pronouncedOn',
    citations: [cite('administrativeOffencesCode', '851(4)')],
    certainty: 'read',
    restored: {by: 'nothing', citations: []}
  }
];

export const UN_COMMITTEE: readonly Limit[] = [
  {
    reason: 'fiveYearsAbuse',
    citations: [cite('optionalProtocol', '3'), cite('optionalProtocol', '5(2)')],
    certainty: 'reported'
  }
];

export const LEGAL_HELP: readonly Limit[] = [
  {reason: 'noneNeeded', citations: [courtLaw('41(5)')], certainty: 'reported'}
];
