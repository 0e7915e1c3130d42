import {all, answered, any, given, not, within, type Condition} from '../questions';

/** The year is counted from the day of pronouncing; a full text is dated up to some weeks later. */
const closeToTheEnd: Condition = all(
  within({years: 1}, 'appellateDate'),
  not(within({months: 11}, 'appellateDate'))
);

/** So close to the end of the year that it matters which of the two days of one act was given. */
export const FULL_TEXT: Condition = given(closeToTheEnd, answered('dateRead', 'fullText'));

/** The day given is surely the one from which the year runs, or it does not matter. */
export const DAY_IS_SURE: Condition = any(
  within({months: 11}, 'appellateDate'),
  answered('dateRead', 'pronounced')
);
