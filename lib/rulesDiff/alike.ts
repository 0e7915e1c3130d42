import {UNKNOWN, type IsoDate} from '../rules';
import {placeOf} from '../proof';
import type {Facts, Value} from './facts';
import type {Day, NamedByRule, Side} from './side';

/** The values of a variable in groups that a rule cannot tell apart. */
export type Alike = (variable: number) => readonly (readonly number[])[];

/**
 * A rule may look at many answers at once, so what it cannot tell apart is tried once: options that pass the same of
 * its tests, and days of which the same comes when they are compared as it compares them. An option that its data
 * names anywhere else, as the kind of a case, stays by itself.
 */
export function alikeFor(
  side: Side,
  {variables}: Facts,
  {tests, comparisons, listed, limits}: NamedByRule,
  day: Day
): Alike {
  const nameOf = (questions: readonly string[], {given}: Value): string =>
    questions.map((id) => nameOfAnswer(id, given[id])).join();
  const nameOfAnswer = (id: string, answer: unknown): string => {
    if (answer === undefined || answer === UNKNOWN) return String(answer);
    const question = side.questions.get(id);
    if (question?.kind === 'date') return 'day';
    const options = typeof answer === 'string' ? [answer] : (answer as readonly string[]);
    if (question === undefined || options.some((one) => listed.has(one) || !isOption(question, one)))
      return `=${options.join()}`;
    const own = tests.filter((test) => test.question === id);
    return own.map((test) => (options.some((one) => test.with.includes(one)) ? '1' : '0')).join('');
  };
  const dates = new Set([...limits, ...comparisons.flatMap(({of, until}) => [of, until])]);
  const dayOf = (given: Value['given'], id: string): IsoDate | undefined => {
    const answer = id === 'today' ? day.today : /^\d/.test(id) ? id : given[id];
    return answer === UNKNOWN ? undefined : (answer as IsoDate | undefined);
  };
  const nameOfDays = (questions: readonly string[], {given}: Value): string => {
    const known = questions.filter((id) => dates.has(id)).map((id) => nameOfAnswer(id, given[id]));
    const compared = comparisons.map(({of, until, last, moved}) => {
      const [start, end] = [dayOf(given, of), dayOf(given, until)];
      if (start === undefined || end === undefined) return '-';
      const [from, to] = [placeOf(start), placeOf(end)];
      return to <= (last[from] ?? 0) ? 'k' : to <= (moved[from] ?? 0) ? 'm' : 'o';
    });
    return [...known, ...compared].join();
  };
  return (variable) => {
    const {questions, values} = variables[variable] ?? {questions: [], values: []};
    const isDays = side.questions.get(questions[0] ?? '')?.kind === 'date';
    const groups = new Map<string, number[]>();
    values.forEach((value, at) => {
      const name = isDays ? nameOfDays(questions, value) : nameOf(questions, value);
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push(at);
    });
    return [...groups.values()];
  };
}

const isOption = (question: {readonly kind: string}, option: string): boolean => {
  const {options = [], none} = question as {readonly options?: readonly string[]; readonly none?: string};
  return options.includes(option) || option === none;
};
