import {cite} from '../../law';
import type {Limit} from '../limit';

export const INQUIRY_COMPLAINT: readonly Limit[] = [
  {
    reason: 'duringInquiry',
    citations: [cite('criminalProcedureCode', '105(1)')],
    certainty: 'read'
  },
  {
    variant: 'caseClosed',
    code: 'criminal',
    term: {years: 1},
    from: 'authorityActOn',
    citations: [cite('criminalProcedureCode', '105(1)')],
    certainty: 'read',
    restored: {by: 'criminalInquiry', citations: [cite('criminalProcedureCode', '50')]}
  },
  {
    variant: 'investigatingJudge',
    code: 'criminal',
    term: {sutki: 15},
    from: 'authorityActOn',
    citations: [cite('criminalProcedureCode', '106(5)')],
    certainty: 'read',
    restored: {by: 'criminalInquiry', citations: [cite('criminalProcedureCode', '50')]},
    later: 'prosecutorFirst'
  }
];
