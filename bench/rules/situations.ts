import {QUESTION_IDS, questionOf, type Answers, type IsoDate} from '../../lib/rules';
import cases from '../../lib/rules/cases/cases.json';

export interface Situation {
  readonly answers: Answers;
  readonly today: IsoDate;
}

export const CASES: readonly Situation[] = cases.map(({answers, today}) => ({
  answers: answers as Answers,
  today: today as IsoDate
}));

const TODAY: IsoDate = '2026-11-23';
const DAYS: readonly IsoDate[] = ['2025-11-22', '2025-11-23', '2026-05-14', '2026-10-23', '2026-11-20'];

/** Seeded, so that two runs measure the same answers (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random answers: the first option half of the time, occasionally "I don't know" or none. */
export function randomSituations(count: number, seed = 1): readonly Situation[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const answerTo = (id: (typeof QUESTION_IDS)[number]) => {
    const roll = random();
    if (roll < 0.1) return undefined;
    if (roll < 0.2) return 'unknown';
    const question = questionOf(id);
    if (question.kind === 'date') return pick(DAYS);
    const option = roll < 0.6 ? question.options[0] : pick(question.options);
    return question.kind === 'several' ? [roll > 0.95 ? question.none : option] : option;
  };
  return Array.from({length: count}, () => ({
    today: TODAY,
    answers: Object.fromEntries(
      QUESTION_IDS.map((id) => [id, answerTo(id)]).filter(([, answer]) => answer !== undefined)
    ) as Answers
  }));
}
