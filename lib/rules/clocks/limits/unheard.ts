import {cite} from '../../law';
import {answered} from '../../questions';
import type {Limit} from '../limit';
import {CIVIL_RESTORATION} from './appeal';

/** In an inquiry only the investigating judge decides so. */
const NOT_IN_AN_INQUIRY = answered('caseKind', 'civil', 'administrative', 'administrativeOffence', 'unknown');

/** Against what a court decided without calling anybody. */
export const SET_ASIDE: readonly Limit[] = [
  {
    variant: 'courtOrder',
    when: NOT_IN_AN_INQUIRY,
    code: 'civil',
    term: {workingDays: 10},
    from: 'copyServedOn',
    citations: [cite('civilProcedureCode', '141(2)')],
    certainty: 'read',
    restored: CIVIL_RESTORATION
  },
  {
    variant: 'simplified',
    when: NOT_IN_AN_INQUIRY,
    code: 'civil',
    term: {workingDays: 5},
    from: 'copyServedOn',
    citations: [cite('civilProcedureCode', '267-4(2)')],
    certainty: 'read',
    restored: CIVIL_RESTORATION
  },
  {
    variant: 'bailiff',
    when: NOT_IN_AN_INQUIRY,
    code: 'administrative',
    term: {workingDays: 10},
    from: 'complaintAnsweredOn',
    citations: [cite('civilProcedureCode', '252(5)'), cite('administrativeProcedureCode', '136(4)')],
    certainty: 'read',
    restored: {by: 'civilCourt', citations: [cite('administrativeProcedureCode', '136(7)')]}
  },
  {
    variant: 'investigatingJudge',
    when: answered('caseKind', 'criminal', 'unknown'),
    code: 'criminal',
    term: {sutki: 3},
    from: 'pronouncedOn',
    citations: [cite('criminalProcedureCode', '107(2)')],
    certainty: 'read',
    restored: {by: 'criminalInquiry', citations: [cite('criminalProcedureCode', '107(2)')]}
  }
];
