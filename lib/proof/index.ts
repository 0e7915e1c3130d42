import {betterIsNeverWorse} from './properties/betterIsNeverWorse';
import {everyQuestionMatters} from './properties/everyQuestionMatters';
import {findingsAreFinal} from './properties/findingsAreFinal';
import {interviewEnds} from './properties/interviewEnds';
import {mendingIsTrue} from './properties/mendingIsTrue';
import {mendingTogether} from './properties/mendingTogether';
import {nothingLeftOpen} from './properties/nothingLeftOpen';
import {oneVerdict} from './properties/oneVerdict';
import {unknownIsNeverNo} from './properties/unknownIsNeverNo';
import {worstIsForetold} from './properties/worstIsForetold';
import type {Property} from './property';

export {dayAt, placeOf, tableOf} from './dates/dayNumbers';
export {possibleDays, type Comparison} from './dates/possibleDays';
export {countInterviews} from './interviewCount';
export type {CounterExample, Property} from './property';
export {CATALOGUE, reaching} from './reached';
export {machineryOf, situations} from './situation';
export {countVerdicts, VERDICTS} from './verdictCount';
export {walk} from './walk';

/** What must hold in every situation. */
export const PROPERTIES: readonly Property[] = [
  oneVerdict,
  interviewEnds,
  everyQuestionMatters,
  nothingLeftOpen,
  findingsAreFinal,
  worstIsForetold,
  unknownIsNeverNo,
  betterIsNeverWorse,
  mendingIsTrue,
  mendingTogether
];
