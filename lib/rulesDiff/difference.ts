import type {IsoDate} from '../rules';
import type {AspectKind} from './aspects';
import type {Pair} from './pair';
import type {SaidOf} from './says';
import type {Given} from './side';

/** A class of situations of which the two revisions say different things of one kind. */
export interface DifferenceIn<Kind extends AspectKind> extends Pair<SaidOf[Kind]> {
  readonly kind: Kind;
  readonly id: string;
  /** How many sets of answers to the questions that the part depends on, and of how many. */
  readonly count: bigint;
  readonly of: bigint;
  /** The fewest answers found from which it follows. */
  readonly example: Given;
  readonly today: IsoDate;
}

export type Difference = {[Kind in AspectKind]: DifferenceIn<Kind>}[AspectKind];

/** The differences found so far, each once, by what they are about. */
export type Differences = {readonly [Kind in AspectKind]: Map<string, DifferenceIn<Kind>>};

export const noDifferences = (): Differences => ({
  verdict: new Map(),
  criterion: new Map(),
  deadline: new Map(),
  remedy: new Map(),
  paper: new Map(),
  asked: new Map()
});

/** In the order in which they are printed. */
export const listOf = ({
  verdict,
  criterion,
  deadline,
  remedy,
  paper,
  asked
}: Differences): readonly Difference[] =>
  [verdict, criterion, deadline, remedy, paper, asked].flatMap((all) => [...all.values()]);
