import type {Answers, IsoDate} from '..';
import cases from './cases.json' with {type: 'json'};

/** What holds in every case that does not say otherwise: a new question has its answer here, not in each of them. */
const UNSAID: Answers = {
  citizenshipDispute: 'no',
  alsoMine: 'no',
  otherCase: 'stranger',
  appealOutcome: 'stands',
  dateRead: 'pronounced'
};

/** Every case, with what it leaves unsaid. */
export const CASES = cases.map((one) => ({
  ...one,
  today: one.today as IsoDate,
  answers: {...UNSAID, ...one.answers} as Answers
}));

export type Case = (typeof CASES)[number];
