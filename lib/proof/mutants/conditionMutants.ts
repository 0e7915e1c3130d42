import type {Answered, AnswerTest, Condition} from '../../rules';
import {optionsOf} from '../../rules/questions/options.fixture';
import {named, type Mutant} from './mutant';
import {treeMutants} from './treeMutants';

/** A condition with one error: an option more or less, "and" for "or", a part less, another term. */
export const conditionMutants = (condition: Condition): readonly Mutant<Condition>[] =>
  treeMutants(condition, testMutants);

/** A test of single answers with one error. */
export function testMutants(test: AnswerTest): readonly Mutant<AnswerTest>[] {
  if (test.op === 'answered') {
    const options: readonly string[] = test.with;
    return optionsOf(test.question).flatMap((option) => {
      const others = options.filter((other) => other !== option);
      if (others.length === 0) return [];
      const isNamed = others.length < options.length;
      const changed = {...test, with: isNamed ? others : [...options, option]};
      const name = `${test.question} ${isNamed ? 'not' : 'also'} ${option}`;
      return isTest(changed) ? [named(name, changed)] : [];
    });
  }
  const {op, term, of} = test;
  const longer = 'years' in term ? {years: term.years + 1} : {months: term.months + 1};
  const other = op === 'within' ? 'rolledOver' : 'within';
  return [
    named(`${op}: a longer term of ${of}`, {...test, term: longer}),
    named(`${op}: ${other} of ${of}`, {...test, op: other})
  ];
}

interface NamesOptions {
  readonly op: 'answered';
  readonly question: Answered['question'];
  readonly with: readonly string[];
}

/** Whether a test names options of its own question, and one at least. */
const isTest = (test: NamesOptions): test is Answered =>
  test.with.length > 0 && test.with.every((option) => optionsOf(test.question).includes(option));
