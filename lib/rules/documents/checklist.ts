import type {IsoDate} from '../calendar';
import {evaluate, type Answers} from '../questions';
import {DOCUMENT_IDS, documentOf, type DocumentId} from './index';

/** `open`: not asked, or not known. */
export type PaperState = 'have' | 'canGet' | 'missing' | 'open';

export interface Paper {
  readonly document: DocumentId;
  readonly state: PaperState;
}

const STATES: Readonly<Record<string, PaperState>> = {
  have: 'have',
  inHand: 'have',
  canGet: 'canGet',
  notYet: 'missing'
};

/** The papers this person attaches, each at hand or not. */
export function papersOn(answers: Answers, today: IsoDate): readonly Paper[] {
  return DOCUMENT_IDS.filter((id) => {
    const {when} = documentOf(id);
    return when === undefined || evaluate(when, answers, today) === 'true';
  }).map((id) => ({document: id, state: stateOf(id, answers)}));
}

function stateOf(id: DocumentId, answers: Answers): PaperState {
  const {askedIn} = documentOf(id);
  const answer = askedIn === undefined ? undefined : answers[askedIn];
  return (answer !== undefined && STATES[answer]) || 'open';
}
