import {leavesOf, questionOf, UNKNOWN, type Answer, type Condition, type QuestionId} from '../rules';

/** Answers to one question that some conditions cannot tell apart. */
export interface OptionClass {
  /** One of them, with as few options as possible. */
  readonly answer: Answer;
  /** Which of the option tests of the conditions it passes, one letter each; "unknown" is a class of its own. */
  readonly passes: string;
  /** How many different answers it stands for. */
  readonly count: bigint;
}

type Test = readonly string[];

function testsOf(id: QuestionId, conditions: readonly Condition[]): readonly Test[] {
  const tests = conditions
    .flatMap(leavesOf)
    .flatMap((leaf) => (leaf.op !== 'answered' || leaf.question !== id ? [] : [leaf.with as Test]));
  return [...new Map(tests.map((test) => [test.join(), test])).values()];
}

/** Names the class of any answer to a choice or list. */
export function classifierOf(id: QuestionId, conditions: readonly Condition[]): (answer: Answer) => string {
  const tests = testsOf(id, conditions);
  return (answer) => {
    const options: readonly string[] = typeof answer === 'string' ? [answer] : answer;
    const passed = tests
      .map((test) => (options.some((option) => test.includes(option)) ? '1' : '0'))
      .join('');
    return answer === UNKNOWN ? `?${passed}` : passed;
  };
}

/** The classes of the answers to a choice, or to a question that takes several options. */
export function optionClasses(id: QuestionId, conditions: readonly Condition[]): readonly OptionClass[] {
  const question = questionOf(id);
  const classOf = classifierOf(id, conditions);
  const passes = (option: string) => classOf([option] as unknown as Answer);
  const unknown = {answer: UNKNOWN as Answer, passes: classOf(UNKNOWN), count: 1n};
  switch (question.kind) {
    case 'choice':
      return [
        ...merged(
          question.options.map((option) => ({answer: option as Answer, passes: passes(option), count: 1n}))
        ),
        unknown
      ];
    case 'several': {
      const none = {answer: [question.none] as unknown as Answer, passes: passes(question.none), count: 1n};
      return [...merged([...choicesOfSeveral(question.options, passes), none]), unknown];
    }
    case 'date':
      return [];
    default:
      return question satisfies never;
  }
}

function merged(classes: readonly OptionClass[]): readonly OptionClass[] {
  const found = new Map<string, OptionClass>();
  for (const one of classes) {
    const before = found.get(one.passes);
    found.set(one.passes, before === undefined ? one : {...before, count: before.count + one.count});
  }
  return [...found.values()];
}

/** A list passes a test if one of its options does: classes of lists are built option by option, and counted. */
function choicesOfSeveral(
  options: readonly string[],
  passes: (option: string) => string
): readonly OptionClass[] {
  const either = (one: string, other: string) =>
    Array.from(one, (letter, index) => (letter === '1' || other[index] === '1' ? '1' : '0')).join('');
  const lists = options.reduce<readonly OptionClass[]>((all, option) => {
    const single = passes(option);
    const longer = all.map(({answer, passes: before, count}) => ({
      answer: [...(answer as readonly string[]), option] as unknown as Answer,
      passes: either(before, single),
      count
    }));
    return merged([...all, {answer: [option] as unknown as Answer, passes: single, count: 1n}, ...longer]);
  }, []);
  return lists;
}
