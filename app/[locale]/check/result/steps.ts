import type {Messages} from 'next-intl';
import type {Answers, Verdict} from '@/lib/rules';

export type NextStep = keyof Messages['steps'];

const FILING: readonly NextStep[] = ['write', 'attach', 'sign', 'file', 'keep', 'after'];

/** What to do next, in order, as ids of the words; it follows from the verdict and from what is pending. */
export function stepsFor({kind}: Verdict, answers: Answers, hasRemedies: boolean): readonly NextStep[] {
  const pending = answers.earlierApplication === 'pendingOnReform';
  const filing: readonly NextStep[] = pending ? ['intoLine'] : FILING;
  switch (kind) {
    case 'noObstacleFound':
      return filing;
    case 'curable':
      return ['mend', ...filing];
    case 'premature':
      return ['premature', ...(hasRemedies ? (['elsewhere'] as const) : [])];
    case 'undetermined':
      return ['findOut', ...filing];
    case 'inadmissible': {
      const restate = answers.request !== undefined && answers.request !== 'checkNorm';
      return [...(restate ? (['restate'] as const) : []), ...(hasRemedies ? (['elsewhere'] as const) : [])];
    }
    default:
      return kind satisfies never;
  }
}
