import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  assess,
  changesFor,
  mended,
  QUESTION_IDS,
  questionOf,
  type Answer,
  type Answers,
  type Finding,
  type QuestionId
} from '../rules';
import {almostGoodAnswers, anyAsOf, fullAnswers, withMore} from '../rules/cases/anyAnswers.fixture';
import {findingsOn} from '../rules/assessment/assess';
import {offerIfFit, openForRemedy} from '../rules/assessment/offers';
import {outcomesIn} from './outcomeAt.fixture';
import {asked} from './asked';
import {classifierOf, optionClasses, testsIn} from './optionClasses';
import {foundOn, type Said} from './parts';
import {lawsOf} from './law';
import {surveyOf} from './survey';

const SEVERAL = QUESTION_IDS.filter((id) => questionOf(id).kind === 'several');

/** Every law, on a day on which much can come of dates. */
const SURVEYS = lawsOf().map((law) => {
  const today = law.until ?? '2027-06-27';
  return surveyOf({law, asOf: {today, lawOn: law.from}, isFirst: true});
});

const unknownToAll = Object.fromEntries(QUESTION_IDS.map((id) => [id, 'unknown'])) as Answers;

const without = (answers: Answers, left: readonly QuestionId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id as QuestionId)));

describe('members of one class', () => {
  const rights = (id: QuestionId) => {
    const question = questionOf(id);
    return question.kind === 'several' ? fc.subarray([...question.options], {minLength: 1}) : fc.constant([]);
  };
  const conditions = SURVEYS.flatMap(({parts: {criteria, remedies, deadline}}) =>
    [...criteria, ...remedies, deadline].flatMap((part) => part.conditions)
  );
  const classesOf = (id: QuestionId) => {
    const question = asked(id, questionOf(id));
    return question.kind === 'date' ? [] : optionClasses(question, testsIn(conditions));
  };

  test.each(SEVERAL)('of lists of %s give equal assessments, but for the answer itself', (id) => {
    const classOf = classifierOf(id, testsIn(conditions));
    const classes = new Map(classesOf(id).map((one) => [one.passes, one.answer]));
    const situation = anyAsOf.chain((asOf) => fullAnswers(asOf.today).map((answers) => ({answers, asOf})));
    fc.assert(
      fc.property(situation, rights(id), ({answers, asOf}, list) => {
        const member = list as unknown as Answer;
        const representative = classes.get(classOf(member));
        expect(representative).toBeDefined();
        expect(assess({...answers, [id]: member}, asOf)).toEqual(
          assess({...answers, [id]: representative}, asOf)
        );
      }),
      {numRuns: 200}
    );
  });

  test.each(SEVERAL)(
    'of lists of %s are counted: together they are all lists, "none" and "I don\'t know"',
    (id) => {
      const question = questionOf(id);
      const options = question.kind === 'several' ? question.options.length : 0;
      const counted = classesOf(id).reduce((sum, {count}) => sum + count, 0n);
      expect(counted).toBe(2n ** BigInt(options) - 1n + 2n);
    }
  );
});

describe.each(SURVEYS.map((survey) => ({survey, from: survey.situation.law.from})))(
  'under the law of $from, a diagram says of any answers what the rules say of them',
  ({survey}) => {
    const {asOf} = survey.situation;
    const {today, lawOn} = asOf;
    const all = fc
      .oneof(fullAnswers(today), almostGoodAnswers(today))
      .map((answers) => withMore({}, answers, today));
    const some = fc
      .tuple(all, fc.subarray(QUESTION_IDS))
      .map(([answers, left]): Answers => withMore({}, without(answers, left), today));
    const runs = {numRuns: 150};

    test('of every criterion', () => {
      fc.assert(
        fc.property(some, (answers) => {
          for (const {part, space, diagram} of survey.criteria())
            expect(outcomesIn(space, part, today)(answers)(diagram), part.name).toEqual(
              part.outcome(answers)
            );
        }),
        runs
      );
    });

    test('of every remedy', () => {
      fc.assert(
        fc.property(some, (answers) => {
          const findings = new Map(findingsOn(answers, asOf).map((one) => [one.criterion, one]));
          const found = new Map(
            [...findings].map(([id, finding]): [string, Finding] => [foundOn(id), finding])
          );
          for (const {part, space, diagram} of survey.remedies()) {
            const known = {findings, answers, today, lawOn};
            const offer = offerIfFit(part.id, known);
            const said: Said | undefined = outcomesIn(space, part, today)(answers, found)(diagram);
            expect(said?.result, part.name).toEqual(offer?.caseKinds);
            expect((said?.days.length ?? 0) > 0, part.name).toBe(offer?.lastDay !== undefined);
            expect(new Set(said?.open), part.name).toEqual(new Set(openForRemedy(part.id, known)));
          }
        }),
        runs
      );
    });

    test('of the deadline', () => {
      fc.assert(
        fc.property(some, (answers) => {
          const {part, space, diagram} = survey.deadline();
          expect(outcomesIn(space, part, today)(answers)(diagram)).toEqual(part.outcome(answers));
        }),
        runs
      );
    });

    test('of all criteria together, once everything is answered', () => {
      fc.assert(
        fc.property(all, (answers) => {
          const {space, conditions, findings} = survey.joint();
          const given = {...unknownToAll, ...answers};
          const outcomeOf = outcomesIn(space, {conditions}, today)(given);
          for (const part of survey.parts.criteria)
            expect(outcomeOf(findings.get(part.id) ?? space.impossible)).toEqual(part.outcome(given));
        }),
        runs
      );
    });

    test('and of changes, of the days that stand for others', () => {
      const {space, conditions, findings, changed} = survey.joint();
      const ways = [...new Set(space.questions.map((id) => space.sourceOf(id)?.source))].map((source) =>
        fc.constantFrom(...(source?.ways ?? []))
      );
      const mendable = survey.parts.criteria.flatMap((part) =>
        part.failures.flatMap((failure) => {
          const changes = changesFor({criterion: part.id, failure}, asOf);
          return changes === undefined ? [] : [{criterion: part.id, failure, changes}];
        })
      );
      expect(findings.size).toBe(survey.parts.criteria.length);
      fc.assert(
        fc.property(fc.tuple(...ways), fc.constantFrom(...mendable), (given, {changes, ...failed}) => {
          const answers = Object.assign({}, ...given) as Answers;
          const after = mended(answers, failed, asOf);
          const outcomeOf = outcomesIn(space, {conditions}, today)(answers);
          for (const part of survey.parts.criteria)
            expect(outcomeOf(changed(part, changes))).toEqual(part.outcome(after));
        }),
        runs
      );
    });
  }
);
