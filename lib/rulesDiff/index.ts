export {NO_SUCH_ANSWER} from './ask';
export type {AspectKind} from './aspects';
export {compare, type Comparison, type Difference, type LawCompared} from './compare';
export type {SaidOfCriterion, SaidOfDeadline, SaidOfRemedy, SaidOfTerm} from './says';
export type {Given, Side} from './side';
export {sideOf, type RuleModules} from './sideOf';
