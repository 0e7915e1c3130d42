export {NO_SUCH_ANSWER} from './askSide';
export type {AspectKind} from './aspects';
export {compare, type Comparison, type Difference, type DifferenceIn, type LawCompared} from './compare';
export type {Pair} from './pair';
export type {SaidOf, SaidOfTerm} from './says';
export type {Given, Side} from './side';
export {sideOf, type RuleModules} from './sideOf';
