import type {AsOf} from '../assessment/assess';
import type {Finding} from '../assessment/finding';
import {problemWith, QUESTION_IDS, type Answers, type QuestionId} from '../questions';
import {progressAfter, initialProgress} from './progress';
import {isBarred} from '../assessment/verdict';

/** The state of the interview: what was asked, the answers that count, and what comes next. */
export interface Interview {
  readonly asked: readonly QuestionId[];
  readonly answers: Answers;
  readonly barred: boolean;
  /** The question after whose answer the first bar was certain. */
  readonly barredBy?: QuestionId;
  /** Undefined once no part of the assessment depends on another answer. */
  readonly next?: QuestionId;
}

/**
 * Replays the answers given: asks the first question that something still depends on, takes its answer if it is
 * valid, and so on. Answers to questions not asked do not count.
 */
export function interview(given: Answers, asOf: AsOf): Interview {
  const asked: QuestionId[] = [];
  let answers: Answers = {};
  let progress = initialProgress(asOf);
  let barredBy: QuestionId | undefined;
  for (;;) {
    const findings = [...progress.findings.values()];
    const barred = isBarred(findings);
    if (barred) barredBy ??= asked.at(-1);
    const elsewhere = [...progress.remedies.values(), progress.deadline].flat();
    const next = firstOpen(findings, barred, elsewhere);
    const state = {asked, answers, barred, ...(barredBy !== undefined && {barredBy})};
    if (next === undefined) return state;
    const answer = given[next];
    if (answer === undefined || problemWith(next, answer, answers, asOf.today) !== undefined) {
      return {...state, next};
    }
    answers = {...answers, [next]: answer};
    progress = progressAfter(progress, next, answers, asOf);
    asked.push(next);
  }
}

/** The first question of the catalogue that a finding, a remedy or the deadline depends on. */
export function firstOpen(
  findings: readonly Finding[],
  barred: boolean,
  elsewhere: readonly QuestionId[]
): QuestionId | undefined {
  const pending = barred ? findings.filter(canStillBar) : findings;
  const open = new Set([...pending.flatMap((finding) => finding.open), ...elsewhere]);
  return QUESTION_IDS.find((id) => open.has(id));
}

/** After a bar only what can also bar is asked; what is merely curable no longer matters. */
function canStillBar({worst}: Finding): boolean {
  return worst === 'bars';
}
