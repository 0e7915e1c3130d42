import {vi} from 'vitest';
import type {IsoDate, Period} from '../rules';
import {contains} from '../rules/calendar';
import {sideOf, type RuleModules} from './sideOf';

/** A version of a rule, as it can be changed in memory. */
export interface Version {
  met: {with: string[]};
  when?: {with: string[]};
  fits: object;
  citations: object[];
  term: object;
  from: string;
  certainty: string;
  failures: {id: string; consequence: string; citations?: object[]}[];
}

/**
 * The rules loaded again, so that a change in memory changes no others; `change` is made before they are asked, to the
 * versions that are in force on a day.
 */
export async function rulesInMemory(
  day: IsoDate,
  change: (rules: Changeable) => void = () => undefined,
  code = 'the same code'
) {
  vi.resetModules();
  const modules = {
    index: await import('../rules'),
    finding: await import('../rules/assessment/finding'),
    verdict: await import('../rules/assessment/verdict'),
    deadline: await import('../rules/assessment/deadline'),
    offers: await import('../rules/assessment/offers'),
    checklist: await import('../rules/documents/checklist'),
    calendar: await import('../rules/calendar'),
    remedies: await import('../rules/remedies'),
    evaluating: {
      ...(await import('../rules/logic')),
      ...(await import('../rules/questions')),
      ...(await import('../rules/assessment/offers'))
    }
  } as unknown as RuleModules;
  const {index} = modules;
  const inForce = (rule: unknown): Version => {
    const {versions} = rule as {versions: readonly (Version & {inForce: Period})[]};
    const found = versions.find((one) => contains(one.inForce, day));
    if (found === undefined) throw new Error(`Nothing is in force on ${day}`);
    return found;
  };
  change({
    criterion: (id) => inForce(index.criterionOf(id)),
    remedy: (id) => inForce(index.remedyOf(id)),
    paper: (id) => inForce(index.documentOf(id)),
    limit: (id) => inForce(index.timeLimitOf?.(id)),
    question: (id) => index.questionOf(id) as unknown as {options: string[]},
    removeQuestion: (id) => {
      const ids = index.QUESTION_IDS as string[];
      ids.splice(ids.indexOf(id), 1);
    }
  });
  return sideOf(modules, code);
}

export interface Changeable {
  readonly criterion: (id: string) => Version;
  readonly remedy: (id: string) => Version;
  readonly paper: (id: string) => Version;
  readonly limit: (id: string) => Version;
  readonly question: (id: string) => {options: string[]};
  readonly removeQuestion: (id: string) => void;
}
