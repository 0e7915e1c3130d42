import {UNKNOWN} from '../../rules';
import {LAWS} from '../law';
import {shortest, type Property} from '../property';
import {DAY} from '../telling';
import type {Place} from '../walk';

/**
 * An answer's future is the next question with what each answer to it settles and leads to. A question matters where
 * two answers to it, "I don't know" aside, settle different things or have different futures: then some way of
 * answering the rest makes the assessment differ. After an "I don't know" a question may wait for what is to be
 * found out; then only what the rules call open is asked.
 */
export const everyQuestionMatters: Property = {
  id: 'everyQuestionMatters',
  says: 'under the law in force, as long as nobody says "I don\'t know", nothing is asked that cannot matter any more',
  refute: ({machinery: {situation}, places}) => {
    // Under an earlier law the year runs from an act that may lie far before the appeal court's: days answered
    // against each other can make a later question idle. Visitors are asked under the law in force.
    if (situation.law !== LAWS.at(-1)) return undefined;
    const future = futuresOf(places);
    const idle = places.filter(({next, steps, known}) => {
      if (next === undefined || !known) return false;
      const real = steps.filter(({answer}) => answer !== UNKNOWN);
      const different = new Set(real.map(({tells, to}) => `${tells}>${String(future(to))}`));
      return different.size < 2 && !real.some(({tells}) => tells.includes(DAY));
    });
    return shortest(
      idle.map(({next, moment}) => ({
        what: `asks ${String(next)}, though no answer to it can change anything`,
        answers: moment.answers,
        asOf: situation.asOf
      }))
    );
  }
};

/** Numbers the futures of places, equal for places with the same future. */
function futuresOf(places: readonly Place[]): (place: number) => number {
  const numbers = new Map<string, number>();
  const known = new Map<number, number>();
  const future = (at: number): number => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const {next, steps} = places[at] ?? {steps: []};
    const text = `${next ?? ''}:${steps.map(({tells, to}) => `${tells}>${String(future(to))}`).join()}`;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(at, number);
    return number;
  };
  return future;
}
