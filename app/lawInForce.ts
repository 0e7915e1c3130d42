import {lawOf, type Law} from '@/lib/rules';
import {todayInKazakhstan} from './[locale]/check/state/today';

/** The law in force on the day of the build; a page that is older than the next law names its last day. */
export const lawInForce = (): Law => lawOf(todayInKazakhstan());
