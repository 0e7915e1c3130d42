import {UNKNOWN} from '../../rules';
import {shortest, type Property} from '../property';
import {DAY} from '../telling';
import type {Place} from '../walk';

/**
 * An answer's future is the next question with what each answer to it settles and leads to. A question matters where
 * two answers to it, "I don't know" aside, settle different things or have different futures: then some way of
 * answering the rest makes the assessment differ.
 */
export const everyQuestionMatters: Property = {
  id: 'everyQuestionMatters',
  says: 'nothing is asked that cannot matter any more',
  refute: ({machinery: {situation}, places}) => {
    const future = futuresOf(places);
    const idle = places.filter(({next, steps}) => {
      if (next === undefined) return false;
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
