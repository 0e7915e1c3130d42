import type {RulesFile} from '@/lib/published';
import {dayOf, evaluate, type Facts} from './conditions';
import {lastDayOf, versionsOn} from './days';

type TimeLimit = RulesFile['timeLimits'][number]['versions'][number];

/** A time limit that has begun. */
interface Running {
  readonly from: string;
  readonly lastDay: string;
}

/** The last day on which filing is safe, from the time limits in force on `lawOn`; undefined where none has begun. */
export function deadlineOn(facts: Facts, lawOn: string) {
  const limit = timeLimitOn('filing', facts, lawOn);
  const filing = limit && runningOn(limit, facts);
  if (limit === undefined || filing === undefined) return undefined;
  const refiling = savedBy(limit, filing, facts, lawOn);
  const lastDay = [filing.lastDay, refiling?.lastDay ?? ''].sort().at(-1);
  return {lastDay, filing, ...(refiling !== undefined && {refiling})};
}

function timeLimitOn(id: string, {rules}: Facts, lawOn: string): TimeLimit | undefined {
  return versionsOn(rules.timeLimits.find((one) => one.id === id)?.versions ?? [], lawOn)[0];
}

function runningOn(limit: TimeLimit, facts: Facts): Running | undefined {
  const {runs, alsoToldIf, filed, untoldIf, from, term} = limit;
  const holds = (condition: TimeLimit['filed']) =>
    condition !== undefined && evaluate(condition, facts) === 'true';
  const day = dayOf(from, facts);
  if (day === undefined || !(holds(runs) || holds(alsoToldIf))) return undefined;
  if (holds(filed) || holds(untoldIf)) return undefined;
  return {from: day, lastDay: lastDayOf(term, day)};
}

/** The time limit for refiling, if that preserves the date of a timely first filing. */
function savedBy({keptBy = []}: TimeLimit, filing: Running, facts: Facts, lawOn: string) {
  const found = keptBy.find(({when, whileIn}) => whileIn !== undefined && evaluate(when, facts) === 'true');
  const again = found?.whileIn === undefined ? undefined : timeLimitOn(found.whileIn, facts, lawOn);
  const filedOn = dayOf(found?.filedOn, facts);
  const running = again && runningOn(again, facts);
  if (running === undefined || filedOn === undefined || filedOn > filing.lastDay) return undefined;
  return {...running, filedOn};
}
