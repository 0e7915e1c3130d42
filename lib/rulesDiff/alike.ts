import type {Sight, Source} from '../proof';
import {UNKNOWN, type Question} from '../rules';
import type {NamedByRule, Side} from './side';
import {isSameComparison} from './spaceOfBoth';

/**
 * What a rule does not distinguish is tried once: days with the same outcome of the comparisons that it makes, and
 * options that pass the same of its tests. An option that its data names anywhere else, as the kind of a
 * case, stays by itself.
 */
export function alikeFor(
  {questions}: Side,
  {tests, comparisons, listed}: NamedByRule
): NonNullable<Sight['alike']> {
  const nameOf = (id: string, answer: unknown): string => {
    if (answer === undefined || answer === UNKNOWN) return String(answer);
    const question = questions.get(id);
    const options = optionsIn(answer);
    if (question === undefined || options.some((one) => listed.has(one) || !isOption(question, one)))
      return `=${options.join()}`;
    const own = tests.filter((test) => test.question === id);
    return own.map((test) => (options.some((one) => test.with.includes(one)) ? '1' : '0')).join('');
  };
  return (source, feature) => {
    const values = [...(source.features[feature]?.weights.keys() ?? [])];
    const compares = source.features[feature]?.compares;
    if (compares !== undefined)
      return comparisons.some((one) => isSameComparison(one, compares))
        ? values.map((value) => [value])
        : [values];
    const [id = ''] = source.questions;
    if (questions.get(id)?.kind === 'date') return values.map((value) => [value]);
    return grouped(values, (value) => nameOf(id, answerWith(source, feature, value, id)));
  };
}

/** Of the deadline and the papers each option is tried by itself: their code may name some. */
export function daysAlike(side: Side, named: NamedByRule): NonNullable<Sight['alike']> {
  const alike = alikeFor(side, named);
  return (source, feature) =>
    source.features[feature]?.compares === undefined
      ? [...(source.features[feature]?.weights.keys() ?? [])].map((value) => [value])
      : alike(source, feature);
}

const answerWith = ({ways, valueOf}: Source, feature: number, value: number, id: string): unknown =>
  ways[ways.findIndex((_, way) => valueOf(way, feature) === value)]?.[id];

const optionsIn = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.map(String) : [String(answer)];

const isOption = (question: Question, option: string): boolean =>
  question.kind !== 'date' &&
  (question.options.includes(option) || (question.kind === 'several' && option === question.none));

function grouped(values: readonly number[], nameOf: (value: number) => string): readonly number[][] {
  const groups = new Map<string, number[]>();
  for (const value of values) {
    const name = nameOf(value);
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return [...groups.values()];
}
