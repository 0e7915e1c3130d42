import {settling} from '../settled';
import {shortest, type Property} from '../property';
import {foreseer} from '../foreseer';
import {isBarred} from '../../rules/verdict';
import type {Finding} from '../../rules';
import type {State} from '../automaton';

/**
 * A finding that is decided is what it would be if every question had been answered. So the verdict on what was asked
 * is the verdict on all the facts, and every ground that bars is found.
 */
export const nothingLeftOpen: Property = {
  id: 'nothingLeftOpen',
  says: 'the verdict on what was asked is the verdict on all the facts, with every ground that bars',
  refute: ({machinery: {situation}, places}) => {
    const isSettled = settling();
    const canBar = foreseer(({outcome}: State<Finding>) => isBarred([outcome]));
    const open = places.flatMap(({next, moment, barred}) => {
      if (next !== undefined) return [];
      const left = moment.findings.filter((state) => !isSettled(state) && (!barred || canBar(state)));
      return left.map(({name}) => ({
        what: `ends though ${name} is not decided`,
        answers: moment.answers,
        asOf: situation.asOf
      }));
    });
    return shortest(open);
  }
};
