export {NO_SUCH_ANSWER} from './askSide';
export type {AspectKind} from './aspects';
export {compare, type Comparison, type LawCompared, type NotCompared} from './compare';
export type {Difference, DifferenceIn} from './difference';
export type {AnyLimit, LimitDifference} from './limits';
export type {Pair} from './pair';
export type {SaidOf, SaidOfTerm} from './says';
export type {Given, Side} from './side';
export {sideOf, type RuleModules} from './sideOf';
