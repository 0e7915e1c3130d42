import type {Answers, AsOf} from '../rules';
import type {Survey} from './survey';
import type {Given} from './source';

/** What shows that a property does not hold, with as few answers as possible. */
export interface CounterExample {
  readonly what: string;
  /** Answers, and findings where these are taken as given. */
  readonly answers: Answers;
  readonly asOf: AsOf;
}

/** Something that must hold in every situation. */
export interface Property {
  readonly id: string;
  readonly says: string;
  readonly refute: (survey: Survey) => CounterExample | undefined;
}

interface Found {
  readonly what: string;
  readonly given: Given;
}

/** The counter-example with the fewest answers. */
export function shortest(found: readonly Found[], {situation: {asOf}}: Survey): CounterExample | undefined {
  const length = ({given, what}: Found) => Object.keys(given).length * 1e4 + what.length;
  const [best] = [...found].sort((a, b) => length(a) - length(b));
  return best && {what: best.what, answers: best.given, asOf};
}
