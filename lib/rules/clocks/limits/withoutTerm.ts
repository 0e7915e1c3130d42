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
  {reason: 'noneSet', citations: [cite('prosecutionLaw', '24(1)')], certainty: 'read'}
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
