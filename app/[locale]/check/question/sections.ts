import type {QuestionId} from '@/lib/rules';

export type Section = 'request' | 'act' | 'case' | 'rights' | 'papers';

/** Under which heading a question stands: for orientation only, nothing is derived from it. */
export const SECTION_OF: Readonly<Record<QuestionId, Section>> = {
  request: 'request',
  applicant: 'request',
  citizenshipDispute: 'request',
  whoseRights: 'request',
  alsoMine: 'request',
  actKind: 'act',
  actState: 'act',
  provision: 'act',
  earlierApplication: 'case',
  appliedBy: 'case',
  wayToCourt: 'case',
  participation: 'case',
  otherCase: 'case',
  appellateAct: 'case',
  appealOutcome: 'case',
  appellateDate: 'case',
  dateRead: 'case',
  courtActDate: 'case',
  firstFiledOn: 'case',
  noticeReceivedOn: 'case',
  pendingFiledOn: 'case',
  effect: 'rights',
  courtRuling: 'rights',
  rulingOutcome: 'rights',
  rulingPublishedOn: 'rights',
  caseKind: 'rights',
  constitutionalRight: 'rights',
  broughtIntoLine: 'papers',
  signer: 'papers',
  authority: 'papers',
  stateDuty: 'papers',
  paperActText: 'papers',
  paperCourtAct: 'papers',
  paperAppellateAct: 'papers',
  paperTranslation: 'papers'
};
