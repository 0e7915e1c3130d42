import type {IsoDate} from '../calendar';
import type {Citation} from '../law';
import {evaluate, type Answers, type ChoiceId} from '../questions';
import {DOCUMENT_IDS, documentOn, type DocumentId} from './index';

/** `open`: not asked, or not known. */
export type PaperState = 'have' | 'canGet' | 'missing' | 'open';

export interface Paper {
  readonly document: DocumentId;
  readonly state: PaperState;
  /** Not in the text of the law. */
  readonly advised: boolean;
  readonly citations: readonly Citation[];
}

const STATES: Readonly<Record<string, PaperState>> = {
  have: 'have',
  inHand: 'have',
  canGet: 'canGet',
  notYet: 'missing'
};

/** The papers this person attaches under the law of a day, each at hand or not. */
export function papersOn(answers: Answers, today: IsoDate, lawOn: IsoDate): readonly Paper[] {
  return DOCUMENT_IDS.flatMap((id) => {
    const version = documentOn(id, lawOn);
    if (version === undefined) return [];
    const {when, askedIn, advised = false, citations} = version;
    if (when !== undefined && evaluate(when, answers, today) !== 'true') return [];
    return [{document: id, state: stateIn(askedIn, answers), advised, citations}];
  });
}

function stateIn(askedIn: ChoiceId | undefined, answers: Answers): PaperState {
  const answer = askedIn === undefined ? undefined : answers[askedIn];
  return (answer !== undefined && STATES[answer]) || 'open';
}
