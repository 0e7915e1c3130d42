import type {IsoDate} from '../calendar';
import {CRITERION_IDS, criterionOf} from '../criteria';
import type {Citation} from '../law';
import {questionsIn, type QuestionId} from '../questions';
import {versionOn} from '../law';
import {TIME_LIMIT_IDS, timeLimitOn} from '../timeLimits';

/**
 * Why a question is asked: the citations of the time limit in force on `day` that runs from its answer, or that keeps
 * the filing on that day alive; of other questions, those of the first criterion that depends on it.
 */
export function citationsFor(question: QuestionId, day: IsoDate): readonly Citation[] {
  for (const limit of TIME_LIMIT_IDS.flatMap((id) => timeLimitOn(id, day) ?? [])) {
    if (limit.from === question) return limit.citations;
    const kept = limit.keptBy?.find(({filedOn}) => filedOn === question)?.whileIn;
    if (kept !== undefined) return timeLimitOn(kept, day)?.citations ?? [];
  }
  for (const id of CRITERION_IDS) {
    const version = versionOn(criterionOf(id), day);
    if (version !== undefined && questionsIn(version.met).includes(question)) return version.citations;
  }
  return [];
}
