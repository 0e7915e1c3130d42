import type {IsoDate} from '../calendar';
import {CRITERION_IDS, criterionOf} from '../criteria';
import type {Citation} from '../law';
import {questionsIn, type QuestionId} from '../questions';
import {versionOn} from '../law';

/** Why a question is asked: the citations of the first criterion in force on `day` that depends on its answer. */
export function citationsFor(question: QuestionId, day: IsoDate): readonly Citation[] {
  for (const id of CRITERION_IDS) {
    const version = versionOn(criterionOf(id), day);
    if (version !== undefined && questionsIn(version.met).includes(question)) return version.citations;
  }
  return [];
}
