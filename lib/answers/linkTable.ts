import type {ChoiceId, DateId, OptionOf, QuestionId, SeveralId} from '../rules';

/**
 * The letter of every question and the order of its options in a link. Links outlive versions of the site:
 * append here, never reorder, rename or remove.
 */
export const LINK_TABLE = {
  request: [
    'a',
    [
      'checkNorm',
      'overturnJudgment',
      'judgeOfficial',
      'reexamineFacts',
      'explainLaw',
      'fillGap',
      'amnesty',
      'somethingElse'
    ]
  ],
  applicant: ['b', ['citizen', 'foreigner', 'stateless', 'organisation']],
  whoseRights: ['c', ['mine', 'childOrWard', 'anotherAdult', 'public']],
  actKind: [
    'd',
    [
      'law',
      'presidentialDecree',
      'governmentResolution',
      'centralBodyAct',
      'localAct',
      'supremeCourtResolution',
      'constitutionalCourtResolution',
      'constitution',
      'treaty',
      'draft',
      'judgment',
      'individualDecision',
      'sovietAct',
      'internalDocument'
    ]
  ],
  actState: ['e', ['inForce', 'repealedStillApplied', 'repealedNotApplied', 'notInForceYet']],
  provision: ['f', ['named', 'wholeAct', 'notYet']],
  earlierApplication: [
    'g',
    [
      'none',
      'returnedForForm',
      'returnedOtherwise',
      'endedSameGrounds',
      'endedOtherGrounds',
      'pendingOnReform'
    ]
  ],
  appliedBy: ['h', ['court', 'authority', 'nobody']],
  wayToCourt: ['i', ['open', 'over']],
  participation: ['j', ['yes', 'no']],
  appellateAct: ['k', ['inForce', 'appealPending', 'appealOpen', 'appealTimeOver', 'noAppealByLaw']],
  appellateDate: ['l'],
  courtActDate: ['m'],
  firstFiledOn: ['n'],
  noticeReceivedOn: ['o'],
  pendingFiledOn: ['p'],
  effect: ['q', ['limitedMyRight', 'couldSomeDay']],
  courtRuling: ['r', ['none', 'sinceReform', 'beforeReform', 'normAmended']],
  rulingOutcome: ['s', ['upheld', 'upheldInInterpretation', 'unconstitutional']],
  rulingPublishedOn: ['t'],
  caseKind: ['u', ['civil', 'administrative', 'criminal', 'administrativeOffence']],
  constitutionalRight: [
    'v',
    [
      'legalPersonality',
      'judicialProtection',
      'legalAssistance',
      'stateCompensation',
      'equality',
      'presumptionOfInnocence',
      'life',
      'liberty',
      'dignity',
      'privacy',
      'secrecy',
      'accessToDocuments',
      'home',
      'citizenship',
      'nonExtradition',
      'recognitionOfRights',
      'identityAndLanguage',
      'movement',
      'speechAndInformation',
      'conscience',
      'association',
      'assembly',
      'participation',
      'elections',
      'publicService',
      'work',
      'property',
      'enterprise',
      'family',
      'socialSecurity',
      'health',
      'education',
      'nonRetroactivity',
      'fairTrial',
      'noneFits'
    ]
  ],
  broughtIntoLine: ['w', ['yes', 'no']],
  signer: [
    'x',
    ['rightsHolder', 'parentOrGuardian', 'advocate', 'legalConsultant', 'organisation', 'someoneElse']
  ],
  authority: ['y', ['inHand', 'notYet']],
  stateDuty: ['z', ['paid', 'notPaid']],
  paperActText: ['A', ['have', 'canGet', 'notYet']],
  paperCourtAct: ['B', ['have', 'canGet', 'notYet']],
  paperAppellateAct: ['C', ['have', 'canGet', 'notYet']],
  paperTranslation: ['D', ['notNeeded', 'have', 'canGet', 'notYet']]
} as const satisfies {
  readonly [Q in QuestionId]: Q extends DateId
    ? readonly [letter: string]
    : Q extends ChoiceId | SeveralId
      ? readonly [letter: string, options: readonly OptionOf<Q>[]]
      : never;
};

/** The letter of a question and its options, none for a date. */
export function linkRow(id: QuestionId): {readonly letter: string; readonly options: readonly string[]} {
  const [letter, options = []]: readonly [string, (readonly string[])?] = LINK_TABLE[id];
  return {letter, options};
}
