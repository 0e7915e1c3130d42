import {REFORM, RIGHT_IDS} from '../law';
import {idsOf} from '../logic';
import type {ChoiceQuestion, DateQuestion, Question, SeveralQuestion} from './question';

const choice = <const Options extends readonly string[]>(...options: Options) => ({
  kind: 'choice' as const,
  options
});

const paper = () => choice('have', 'canGet', 'notYet');

/**
 * Every fact the rules can ask for, in the order in which they are asked: the commonest bars first.
 * `about: 'rightsHolder'` marks what is judged for the child, ward or other adult whose rights are concerned.
 */
export const QUESTIONS = {
  request: {
    ...choice(
      'checkNorm',
      'overturnJudgment',
      'judgeOfficial',
      'reexamineFacts',
      'explainLaw',
      'fillGap',
      'amnesty',
      'enforceRuling',
      'somethingElse'
    ),
    about: 'case'
  },
  applicant: {
    ...choice('citizen', 'foreigner', 'stateless', 'organisation', 'disputed'),
    about: 'rightsHolder'
  },
  citizenshipDispute: {...choice('no', 'yes'), about: 'rightsHolder'},
  whoseRights: {...choice('mine', 'childOrWard', 'anotherAdult', 'public', 'deceased'), about: 'case'},
  alsoMine: {...choice('no', 'yes'), about: 'case'},
  actKind: {
    ...choice(
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
      'internalDocument',
      'aifcAct'
    ),
    about: 'case'
  },
  actState: {
    ...choice(
      'inForce',
      'repealedStillApplied',
      'repealedNotApplied',
      'notInForceYet',
      'changedSince',
      'struckDown'
    ),
    about: 'rightsHolder'
  },
  provision: {...choice('named', 'wholeAct', 'notYet'), about: 'case'},
  earlierApplication: {
    ...choice(
      'none',
      'returnedForForm',
      'returnedOtherwise',
      'endedSameGrounds',
      'endedOtherGrounds',
      'pendingOnReform',
      'pendingNow',
      'returnedTwice'
    ),
    about: 'rightsHolder'
  },
  appliedBy: {
    ...choice('court', 'authority', 'nobody', 'courtMentioned', 'courtReviewed'),
    about: 'rightsHolder'
  },
  wayToCourt: {...choice('open', 'over'), about: 'rightsHolder'},
  participation: {...choice('yes', 'no', 'notCalled', 'hitPersonally'), about: 'rightsHolder'},
  otherCase: {...choice('stranger', 'oneOfUs', 'deceased'), about: 'rightsHolder'},
  appellateAct: {
    ...choice(
      'inForce',
      'appealPending',
      'appealOpen',
      'appealTimeOver',
      'noAppealByLaw',
      'appealReturned',
      'noHearing'
    ),
    about: 'rightsHolder'
  },
  appealOutcome: {
    ...choice(
      'stands',
      'procedural',
      'withdrawn',
      'fineOfAuthority',
      'special',
      'sentBack',
      'firstRestored',
      'changedByCassation',
      'appliedInCassation',
      'cassationPending',
      'partDecidedAnew'
    ),
    about: 'rightsHolder'
  },
  appellateDate: {kind: 'date', about: 'rightsHolder'},
  dateRead: {...choice('pronounced', 'fullText'), about: 'rightsHolder'},
  courtActDate: {kind: 'date', about: 'rightsHolder'},
  firstFiledOn: {kind: 'date', notBefore: 'appellateDate', about: 'rightsHolder'},
  noticeReceivedOn: {kind: 'date', notBefore: 'firstFiledOn', about: 'rightsHolder'},
  pendingFiledOn: {kind: 'date', notAfter: REFORM, about: 'rightsHolder'},
  effect: {...choice('limitedMyRight', 'couldSomeDay'), about: 'rightsHolder'},
  courtRuling: {...choice('none', 'sinceReform', 'beforeReform', 'normAmended', 'notLooked'), about: 'case'},
  rulingOutcome: {...choice('upheld', 'upheldInInterpretation', 'unconstitutional'), about: 'case'},
  rulingPublishedOn: {kind: 'date', about: 'case'},
  caseKind: {...choice('civil', 'administrative', 'criminal', 'administrativeOffence'), about: 'case'},
  constitutionalRight: {
    kind: 'several',
    options: RIGHT_IDS,
    none: 'noneFits',
    about: 'rightsHolder'
  },
  broughtIntoLine: {...choice('yes', 'no'), about: 'case'},
  signer: {
    ...choice(
      'rightsHolder',
      'parentOrGuardian',
      'advocate',
      'legalConsultant',
      'organisation',
      'someoneElse',
      'inDoubt'
    ),
    about: 'case'
  },
  authority: {...choice('inHand', 'notYet', 'disputed'), about: 'case'},
  stateDuty: {...choice('paid', 'notPaid'), about: 'case'},
  paperActText: {...paper(), about: 'case'},
  paperCourtAct: {...paper(), about: 'case'},
  paperAppellateAct: {...paper(), about: 'case'},
  paperTranslation: {...choice('notNeeded', 'have', 'canGet', 'notYet'), about: 'case'}
} as const satisfies Record<string, Question>;

type Catalogue = typeof QUESTIONS;

export type QuestionId = keyof Catalogue;
export type ChoiceId = {[Q in QuestionId]: Catalogue[Q] extends ChoiceQuestion ? Q : never}[QuestionId];
export type SeveralId = {[Q in QuestionId]: Catalogue[Q] extends SeveralQuestion ? Q : never}[QuestionId];
export type DateId = {[Q in QuestionId]: Catalogue[Q] extends DateQuestion ? Q : never}[QuestionId];

/** The option ids of a choice question, or of a question that takes several, with its "none of them". */
export type OptionOf<Q extends ChoiceId | SeveralId> = Catalogue[Q] extends {
  readonly options: readonly (infer Option)[];
}
  ? Option | (Catalogue[Q] extends {readonly none: infer None} ? None : never)
  : never;

/** All question ids in asking order. */
export const QUESTION_IDS = idsOf(QUESTIONS);

/** A question of the catalogue, with the ids that it has there. */
export type CatalogueQuestion = CatalogueChoice | CatalogueSeveral | CatalogueDate;
export type CatalogueChoice = ChoiceQuestion<OptionOf<ChoiceId>>;
export type CatalogueSeveral = {
  [Q in SeveralId]: SeveralQuestion<Catalogue[Q]['options'][number], Catalogue[Q]['none']>;
}[SeveralId];
export type CatalogueDate = DateQuestion<DateId>;

export function questionOf(id: QuestionId): CatalogueQuestion {
  return QUESTIONS[id];
}
