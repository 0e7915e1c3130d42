import {betterIsNeverWorse} from './properties/betterIsNeverWorse';
import {doubtsHaveReasons} from './properties/doubtsHaveReasons';
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

export {ask, type Sight} from './ask';
export {asked, type Asked, type AskedDate} from './asked';
export {dayAt, placeOf, tableOf} from './dates/dayNumbers';
export {possibleDays, type Comparison} from './dates/possibleDays';
export {TOO_LARGE, type Diagram} from './diagram';
export {REMEDY_RULES, type RemedyContext, type RemedyRules} from './remedyContext';
export type {OptionTest} from './optionClasses';
export type {CounterExample} from './property';
export {catalogue, reaching} from './reached';
export {remedyDiagram, type RemedyOutcome} from './remedyDiagram';
export {situations} from './situation';
export type {Left, Source} from './source';
export {sourcesOf} from './sourcesOf';
export {spaceOf, type Space} from './space';
export {surveyOf, VERDICTS} from './survey';
export {countVerdicts} from './verdictCount';

/** What must hold in every situation. */
export const PROPERTIES: readonly Property[] = [
  oneVerdict,
  interviewEnds,
  everyQuestionMatters,
  nothingLeftOpen,
  doubtsHaveReasons,
  findingsAreFinal,
  worstIsForetold,
  unknownIsNeverNo,
  betterIsNeverWorse,
  mendingIsTrue,
  mendingTogether
];
