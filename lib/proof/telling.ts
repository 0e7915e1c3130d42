import {REMEDY_IDS, remedyOf, type QuestionId, type RemedyVersion} from '../rules';
import type {State} from './automaton';
import {foreseer} from './foreseer';
import type {Moment} from './moment';
import type {DeadlineOutcome} from './parts';
import {isDecided} from './residue';

/**
 * What an answer settles at once of all that the person is told, apart from the answer itself: findings (after a bar
 * only those that bar too), remedies with their words and last days, and the deadline.
 */
export function tellingOf(before: Moment, after: Moment, question: QuestionId, barred: boolean): string {
  const findings = after.findings.flatMap((state, at) => {
    const was = before.findings[at];
    if (state === was || !isDecided(state)) return [];
    const {status, failure, consequence} = state.outcome;
    const bars = status === 'unmet' && consequence === 'bars';
    return barred && !bars ? [] : [[state.name, status, failure, barred ? '' : state.number]];
  });
  const remedies = REMEDY_IDS.flatMap((id, at) => {
    const [was, is] = [before.remedies[at], after.remedies[at]];
    if (was === undefined || is === undefined || was === is) return [];
    const settled = was.offered === undefined && is.offered !== undefined ? [[id, is.offered]] : [];
    return [...settled, ...detailsOf(id, was.ask, question, after)];
  });
  const {told, saved} = after.deadline.outcome;
  const settledDeadline =
    after.deadline !== before.deadline && isDecided(after.deadline) ? [told, saved] : [];
  const shownDay = isDay(after, question) && (canBeSaved(after.deadline) || (told && isCourtAct(question)));
  return JSON.stringify([findings, remedies, settledDeadline, shownDay ? DAY : '']);
}

/** Stands where the day itself is told, so that any two days tell different things. */
export const DAY = 'the day itself';

const canBeSaved = foreseer(({outcome}: State<DeadlineOutcome>) => outcome.saved);

const isCourtAct = (question: QuestionId) => question === 'appellateDate' || question === 'courtActDate';

const isDay = ({dates}: Moment, question: QuestionId) =>
  question in dates.days && dates.days[question as never] !== 'unknown';

function detailsOf(id: (typeof REMEDY_IDS)[number], asked: string, question: QuestionId, after: Moment) {
  const {byCaseKind, limit}: RemedyVersion = remedyOf(id).versions[0];
  if (question === 'caseKind' && asked.includes('kind')) {
    return [[id, (byCaseKind ?? []).filter((kind) => kind === after.answers.caseKind)]];
  }
  return question === limit?.of && asked.includes('day true') && isDay(after, question) ? [[id, DAY]] : [];
}
