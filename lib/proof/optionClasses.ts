import {leavesOf, UNKNOWN, type Condition} from '../rules';
import type {AskedChoice, AskedList} from './asked';

/** A list of options of which a rule asks whether the answer is, or has, one of them. */
export interface OptionTest {
  readonly question: string;
  readonly with: readonly string[];
}

/** Answers to one question that some tests do not distinguish. */
export interface OptionClass {
  /** One of them, with as few options as possible. */
  readonly answer: string | readonly string[];
  /** Which of the tests it passes, one letter each; "unknown" is a class of its own. */
  readonly passes: string;
  /** How many different answers it represents. */
  readonly count: bigint;
}

export const testsIn = (conditions: readonly Condition[]): readonly OptionTest[] =>
  conditions.flatMap(leavesOf).filter((leaf) => leaf.op === 'answered');

/** Names the class of any answer to a choice or list. */
export function classifierOf(
  id: string,
  tests: readonly OptionTest[]
): (answer: OptionClass['answer']) => string {
  const own = new Map(tests.flatMap((test) => (test.question === id ? [[test.with.join(), test.with]] : [])));
  return (answer) => {
    const options = typeof answer === 'string' ? [answer] : answer;
    const passed = [...own.values()]
      .map((test) => (options.some((option) => test.includes(option)) ? '1' : '0'))
      .join('');
    return answer === UNKNOWN ? `?${passed}` : passed;
  };
}

/** The classes of the answers to a choice, or to a question that takes several options. */
export function optionClasses(
  question: AskedChoice | AskedList,
  tests: readonly OptionTest[]
): readonly OptionClass[] {
  const classOf = classifierOf(question.id, tests);
  const one = (answer: OptionClass['answer']): OptionClass => ({answer, passes: classOf(answer), count: 1n});
  const known =
    question.kind === 'choice'
      ? question.options.map(one)
      : [...lists(question.options, classOf), ...question.nones.map((none) => one([none]))];
  return [...merged(known), one(UNKNOWN)];
}

function merged<Class extends OptionClass>(classes: readonly Class[]): readonly Class[] {
  const found = new Map<string, Class>();
  for (const one of classes) {
    const before = found.get(one.passes);
    found.set(one.passes, before === undefined ? one : {...before, count: before.count + one.count});
  }
  return [...found.values()];
}

interface ListClass extends OptionClass {
  readonly answer: readonly string[];
}

/** A list passes a test if one of its options does: classes of lists are built option by option, and counted. */
function lists(
  options: readonly string[],
  classOf: (answer: readonly string[]) => string
): readonly ListClass[] {
  const either = (one: string, other: string) =>
    Array.from(one, (letter, index) => (letter === '1' || other[index] === '1' ? '1' : '0')).join('');
  return options.reduce<readonly ListClass[]>((all, option) => {
    const single = classOf([option]);
    const longer = all.map(({answer, passes, count}) => ({
      answer: [...answer, option],
      passes: either(passes, single),
      count
    }));
    return merged([...all, {answer: [option], passes: single, count: 1n}, ...longer]);
  }, []);
}
