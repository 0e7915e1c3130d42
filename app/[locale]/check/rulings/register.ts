/** Everything that needs the register of rulings, as one chunk that the check fetches while idle. */
export {KnownRulings} from './KnownRulings';
export {KnownRulingLines} from './KnownRulingLines';
export {knowsRulingOn} from './lookupState';
export {OtherProvisions} from './OtherProvisions';
export {LookupFields} from './LookupFields';
