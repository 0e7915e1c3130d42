import {UNKNOWN, type Answer, type Finding, type QuestionId} from '../rules';
import {firstOpen} from '../rules/interview';
import {isBarred} from '../rules/verdict';
import type {State} from './automaton';
import {dateClasses} from './datesAhead';
import {foreseer} from './foreseer';
import {mechanismOf} from './mechanism';
import type {Moment} from './moment';
import {keyOf} from './placeKey';
import type {Machinery} from './situation';
import {tellingOf} from './telling';

export interface Step {
  readonly answer: Answer;
  /** How many answers it stands for. */
  readonly count: bigint;
  readonly to: number;
  readonly tells: string;
}

/** All moments of the interview from which it goes on alike, with the fewest answers that lead there. */
export interface Place {
  readonly moment: Moment;
  readonly barred: boolean;
  /** Whether one can come here without ever saying "I don't know". */
  readonly known: boolean;
  readonly next?: QuestionId;
  readonly steps: readonly Step[];
}

/**
 * Every place that the interview can come to, in the order of the number of answers that lead there. `see` is shown
 * each moment on the way, and the question whose answer brought it.
 */
export function walk(
  machinery: Machinery,
  see: (moment: Moment, last?: QuestionId) => void = () => undefined
): readonly Place[] {
  const mechanism = mechanismOf(machinery);
  const canBar = foreseer(({outcome}: State<Finding>) => outcome.worst === 'bars' || isBarred([outcome]));
  const dateClass = dateClasses();
  const places: Place[] = [];
  const numbers = new Map<string, number>();
  const enter = (moment: Moment, barred: boolean, known: boolean): number => {
    const key = keyOf(moment, barred, canBar, dateClass);
    const number = numbers.get(key);
    const before = number === undefined ? undefined : places[number];
    if (number !== undefined && before !== undefined) {
      if (known && !before.known) places[number] = {...before, known};
      return number;
    }
    const elsewhere = [...moment.remedies.flatMap(({open}) => open), ...moment.deadline.outcome.open];
    const next = firstOpen(
      moment.findings.map(({outcome}) => outcome),
      barred,
      elsewhere
    );
    numbers.set(key, places.length);
    return places.push({moment, barred, known, steps: [], ...(next !== undefined && {next})}) - 1;
  };
  const barredAt = ({findings}: Moment) => isBarred(findings.map(({outcome}) => outcome));
  enter(mechanism.start, barredAt(mechanism.start), true);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (place?.next === undefined) continue;
    const {next, moment} = place;
    const steps = mechanism.choicesFor(next, moment).map((choice): Step => {
      const after = mechanism.after(moment, next, choice);
      see(after, next);
      const barred = barredAt(after);
      const tells = tellingOf(moment, after, next, barred);
      return {
        answer: choice.answer,
        count: choice.count,
        to: enter(after, barred, place.known && choice.answer !== UNKNOWN),
        tells
      };
    });
    places[at] = {...place, known: places[at]?.known ?? place.known, steps};
  }
  return places;
}
