import {vi} from 'vitest';
import {sideOf, type RuleModules} from './sideOf';

/** The newest version of a rule, as it can be changed in memory. */
export interface Version {
  met: {with: string[]};
  when?: {with: string[]};
  fits: object;
  citations: object[];
  term: object;
  failures: {id: string; consequence: string; citations?: object[]}[];
}

/** The rules anew, so that a change in memory is no change of any others; `change` is made before they are asked. */
export async function rulesInMemory(
  change: (rules: Changeable) => void = () => undefined,
  code = 'the same code'
) {
  vi.resetModules();
  const modules = {
    index: await import('../rules'),
    finding: await import('../rules/finding'),
    verdict: await import('../rules/verdict'),
    deadline: await import('../rules/deadline'),
    offers: await import('../rules/offers'),
    checklist: await import('../rules/documents/checklist'),
    calendar: await import('../rules/calendar'),
    remedies: await import('../rules/remedies'),
    looking: {
      ...(await import('../rules/logic')),
      ...(await import('../rules/questions')),
      ...(await import('../rules/offers'))
    }
  } as unknown as RuleModules;
  const {index} = modules;
  const newest = (rule: unknown) => (rule as {versions: [Version]}).versions[0];
  change({
    criterion: (id) => newest(index.criterionOf(id)),
    remedy: (id) => newest(index.remedyOf(id)),
    paper: (id) => newest(index.documentOf(id)),
    limit: (id) => newest(index.timeLimitOf?.(id)),
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
