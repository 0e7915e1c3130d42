export {
  isRulingActId,
  RULING_ACT_IDS,
  RULING_ACTS,
  type InEveryLanguage,
  type RulingAct,
  type RulingActId
} from './act';
export {constitutionOf, isUnder1995, type Correspondence} from './constitution';
export {courtListAddress, formatNumberOf, formatPlace, formatProvision, textAddress} from './format';
export {lookup, type Lookup, type Match, type OpenedMatch} from './lookup';
export {limitsOf, meaningOf, outcomeOf, type Limits, type Meaning} from './meaning';
export {parseReference, type ReadReference, type ReferenceProblem} from './reference';
export {PROCEEDINGS, type Proceedings} from './proceedings';
export {readIn} from './readIn';
export {COVERAGE, datesAround, REGISTER_READ_ON, rulingOf, RULINGS} from './register';
export {OUTCOMES, type Grade, type Outcome, type Provision, type Ruling, type RulingSource} from './ruling';
