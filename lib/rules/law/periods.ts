import {BEFORE_REFORM, COURT_OPENED, REFORM} from './acts';

/** Law 153-VII as amended by Constitutional Law 305-VIII, under the 2026 Constitution. */
export const SINCE_REFORM = {from: REFORM} as const;
/** Law 153-VII as it applied from the Court's first day, under the 1995 Constitution. */
export const UNTIL_REFORM = {from: COURT_OPENED, until: BEFORE_REFORM} as const;
/** Articles of Law 153-VII that Constitutional Law 305-VIII did not amend. */
export const SINCE_OPENING = {from: COURT_OPENED} as const;
