import type {Answers, AsOf} from '../rules';
import type {Machinery} from './situation';
import type {Place} from './walk';

/** What shows that a property does not hold, with as few answers as possible. */
export interface CounterExample {
  readonly what: string;
  readonly answers: Answers;
  readonly asOf: AsOf;
}

/** Everything that was computed of one situation. */
export interface Survey {
  readonly machinery: Machinery;
  readonly places: readonly Place[];
}

/** Something that must hold in every situation. */
export interface Property {
  readonly id: string;
  readonly says: string;
  readonly refute: (survey: Survey) => CounterExample | undefined;
}

/** The counter-example with the fewest answers. */
export function shortest(found: readonly CounterExample[]): CounterExample | undefined {
  const length = ({answers, what}: CounterExample) => Object.keys(answers).length * 1e4 + what.length;
  return found.reduce<CounterExample | undefined>(
    (best, one) => (best === undefined || length(one) < length(best) ? one : best),
    undefined
  );
}
