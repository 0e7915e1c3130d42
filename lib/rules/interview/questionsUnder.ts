import type {IsoDate} from '../calendar';
import {CRITERION_IDS, criterionOf, type CriterionId} from '../criteria';
import {dependenciesOfRemedy, dependenciesOfVersion} from './dependencies';
import {DOCUMENT_IDS, documentOn} from '../documents';
import {QUESTION_IDS, questionsIn, type QuestionId} from '../questions';
import {REMEDY_IDS, remedyOn} from '../remedies';
import {versionOn} from '../law';

/** What an answer can decide: criteria by id, and whether a remedy or the list of papers depends on it. */
export interface Decides {
  readonly question: QuestionId;
  readonly criteria: readonly CriterionId[];
  readonly remedies: boolean;
  readonly papers: boolean;
}

/** The questions that matter under the law of `day`, in asking order. */
export function questionsUnder(day: IsoDate): readonly Decides[] {
  const inForce = CRITERION_IDS.flatMap((criterion) => {
    const version = versionOn(criterionOf(criterion), day);
    return version === undefined ? [] : [{criterion, dependsOn: dependenciesOfVersion(version).questions}];
  });
  const forRemedies = new Set(
    REMEDY_IDS.flatMap((id) => {
      const version = remedyOn(id, day);
      return version === undefined ? [] : [...dependenciesOfRemedy(version).questions];
    })
  );
  const forPapers = new Set(
    DOCUMENT_IDS.flatMap((id) => {
      const {when, askedIn} = documentOn(id, day) ?? {};
      return [...(when === undefined ? [] : questionsIn(when)), ...(askedIn === undefined ? [] : [askedIn])];
    })
  );
  return QUESTION_IDS.map((question) => ({
    question,
    criteria: inForce.filter(({dependsOn}) => dependsOn.has(question)).map(({criterion}) => criterion),
    remedies: forRemedies.has(question),
    papers: forPapers.has(question)
  })).filter(({criteria, remedies, papers}) => criteria.length > 0 || remedies || papers);
}
