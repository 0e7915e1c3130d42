import {lawOf, type Law} from '@/lib/rules';
import {todayInKazakhstan} from './[locale]/check/state/today';

/** The law in force on the day of the build; if an amendment is already known, the page names the law's last day. */
export const lawInForce = (): Law => lawOf(todayInKazakhstan());
