import fc from 'fast-check';
import {expect, test} from 'vitest';
import {anySituation} from '../cases/anyAnswers.fixture';
import {findingsOn} from '../assessment/assess';
import {openForDeadline} from '../assessment/deadline';
import {openForRemedy} from '../assessment/offers';
import {QUESTION_IDS, type Answers} from '../questions';
import {REMEDY_IDS} from '../remedies';
import {progressAfter, initialProgress} from './progress';

test('answer by answer, in any order, the progress equals a full recomputation', () => {
  fc.assert(
    fc.property(
      anySituation,
      fc.shuffledSubarray(QUESTION_IDS, {minLength: 1}),
      ({answers: all, asOf}, order) => {
        let answers: Answers = {};
        let progress = initialProgress(asOf);
        for (const id of order) {
          if (all[id] === undefined) continue;
          answers = {...answers, [id]: all[id]};
          progress = progressAfter(progress, id, answers, asOf);
          const findings = findingsOn(answers, asOf);
          const byId = new Map(findings.map((finding) => [finding.criterion, finding]));
          expect([...progress.findings.values()]).toEqual(findings);
          expect(progress.deadline).toEqual(openForDeadline(answers, asOf));
          expect([...progress.remedies]).toEqual(
            REMEDY_IDS.map((remedy) => [
              remedy,
              openForRemedy(remedy, {findings: byId, answers, today: asOf.today, lawOn: asOf.lawOn})
            ])
          );
        }
      }
    ),
    {numRuns: 100}
  );
});
