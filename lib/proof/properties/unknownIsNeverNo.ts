import {
  questionsIn,
  UNKNOWN,
  type Answers,
  type Finding,
  type QuestionId,
  type VerdictKind
} from '../../rules';
import {verdictOn} from '../../rules/verdict';
import {completions} from '../complete';
import {shortest, type CounterExample, type Property} from '../property';
import {optionClasses} from '../optionClasses';
import {DATE_IDS} from '../links';

const VERDICTS: readonly VerdictKind[] = ['premature', 'inadmissible'];

/** What is merely to be mended is no "no": the unknown comes before it in the verdict. */
const isNo = (finding: Finding) => VERDICTS.includes(verdictOn([finding]).kind);

/** Whether a finding by itself leads to a verdict at least as bad as another that is a "no". */
const isNoLess = (one: Finding, other: Finding) =>
  isNo(one) && VERDICTS.indexOf(verdictOn([one]).kind) >= VERDICTS.indexOf(verdictOn([other]).kind);

/**
 * Where the certain answer takes the case out of a criterion, another that reads the same answers must say no:
 * whether a resolution of the Court is in force does not matter, because it is no act that can be challenged.
 * Every criterion, every way of answering, every "I don't know" in it, and everything that may stand in its place. */
export const unknownIsNeverNo: Property = {
  id: 'unknownIsNeverNo',
  says: '"I don\'t know" never yields a "no" that another answer in its place would avoid',
  refute: ({machinery: {situation, criterionParts}}) => {
    const knownParts = (answers: Answers) =>
      criterionParts.filter((part) =>
        part.conditions.flatMap(questionsIn).every((id) => answers[id] !== undefined)
      );
    const found = criterionParts.flatMap(({name, conditions, outcome}): CounterExample[] => {
      const questions = [...new Set(conditions.flatMap(questionsIn))];
      const all = completions(conditions, [], situation);
      const days = DATE_IDS.filter((id) => questions.includes(id));
      const choices = questions.filter((id) => !(days as readonly QuestionId[]).includes(id));
      return all.flatMap(({answers}) => {
        const doubt = outcome(answers);
        if (!isNo(doubt)) return [];
        const instead = choices
          .filter((id) => answers[id] === UNKNOWN)
          .flatMap((id) =>
            optionClasses(id, conditions).map((one): Answers => ({...answers, [id]: one.answer}))
          );
        const dated = days.some((id) => answers[id] === UNKNOWN)
          ? all
              .filter(({answers: other}) => isSharper(other, answers, choices, days))
              .map((one) => one.answers)
          : [];
        return [...instead, ...dated]
          .filter((certain) => !knownParts(certain).some((part) => isNoLess(part.outcome(certain), doubt)))
          .map((certain) => ({
            what: `${name} is a "no" (${String(doubt.failure)}) that ${JSON.stringify(certain)} would avoid`,
            answers,
            asOf: situation.asOf
          }));
      });
    });
    return shortest(found);
  }
};

/** The same answers, with days in the place of one "I don't know" or more. */
function isSharper(
  one: Answers,
  other: Answers,
  choices: readonly QuestionId[],
  days: readonly QuestionId[]
): boolean {
  return (
    choices.every((id) => one[id] === other[id]) &&
    days.every((id) => other[id] === UNKNOWN || (one[id] !== UNKNOWN && one[id] === other[id])) &&
    days.some((id) => other[id] === UNKNOWN && one[id] !== UNKNOWN)
  );
}
