import {LIMITS, REMEDY_IDS, type Limit, type RemedyId} from '../../rules';
import type {Cites, Use} from './use';

/** Texts of the questions that name the time limit of a remedy. */
const NAMED_IN_QUESTIONS: Readonly<Partial<Record<RemedyId, readonly string[]>>> = {
  administrativeCourt: ['questions.wayToCourt.help']
};

/** The time limits of remedies that depend on a place, with the words about their start, their end and what follows. */
export function usesInLimits(cites: Cites): readonly Use[] {
  return REMEDY_IDS.flatMap((id) => {
    const limits = LIMITS[id].filter((limit) => cites(citationsOf(limit)));
    if (limits.length === 0) return [];
    const words = [
      `remedies.${id}.limit`,
      `remedies.${id}.limits`,
      ...limits.flatMap(wordsOf),
      ...(NAMED_IN_QUESTIONS[id] ?? [])
    ];
    return [{kind: 'term' as const, id, words: [...new Set(words)]}];
  });
}

const citationsOf = (limit: Limit) => [
  ...limit.citations,
  ...('restored' in limit ? limit.restored.citations : [])
];

function wordsOf(limit: Limit): readonly string[] {
  const variant = [
    ...(limit.variant === undefined ? [] : [`clocks.variants.${limit.variant}`]),
    ...(limit.stage === undefined ? [] : [`clocks.stages.${limit.stage}`])
  ];
  if ('reason' in limit) return [...variant, `clocks.reasons.${limit.reason}`];
  return [
    ...variant,
    `clocks.starts.${limit.from}`,
    `clocks.restored.${limit.restored.by}`,
    ...(limit.later === undefined ? [] : [`clocks.later.${limit.later}`])
  ];
}
