import {assess} from '../../rules';
import {CASES as cases} from '../../rules/cases/cases.fixture';
import {lineOf} from '../../rules/cases/line.fixture';
import {ONE_ANSWER_AWAY} from '../../rules/cases/oneAnswer.fixture';
import {expectedIn, outcomesIn} from '../../rules/cases/outcome.fixture';

const EXPECTED = cases.map((one) => ({one, expected: JSON.stringify(expectedIn(one))}));
const ROWS = ONE_ANSWER_AWAY.flatMap(({rows}) => rows);

/** True if a case, or a row one answer away from one, comes out otherwise than it says. */
export const isNoticed = (): boolean =>
  EXPECTED.some(({one, expected}) => JSON.stringify(outcomesIn(one).whole) !== expected) ||
  ROWS.some(({answers, asOf, comesOut}) => lineOf(assess(answers, asOf)) !== comesOut);
