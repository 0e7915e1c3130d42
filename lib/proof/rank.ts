import type {Finding} from '../rules';
import {verdictOn} from '../rules/verdict';
import {VERDICTS} from './verdictCount';

/** How bad a finding would be by itself: the place of its verdict, from best to worst. */
export const rank = (finding: Finding): number => VERDICTS.indexOf(verdictOn([finding]).kind);
