export {isRulingActId, RULING_ACT_IDS, RULING_ACTS, type InEveryLanguage, type RulingActId} from './act';
export {constitutionOf, isUnder1995, type Correspondence} from './constitution';
export {courtListAddress, formatNumberOf, formatPlace, formatProvision, textAddress} from './format';
export {lookup, meaningOf, outcomeOf, type Lookup, type Match, type Meaning} from './lookup';
export {parseReference, type ReadReference, type ReferenceProblem} from './reference';
export {COVERAGE, REGISTER_READ_ON, rulingOf, RULINGS} from './register';
export {OUTCOMES, type Outcome, type Provision, type Ruling, type RulingSource} from './ruling';
