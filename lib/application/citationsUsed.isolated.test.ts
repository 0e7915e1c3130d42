import {expect, test, vi} from 'vitest';
import type {Citation} from '@/lib/rules';
import type * as Making from '../rules/law/citation';

const made = vi.hoisted(() => new Set<string>());

vi.mock('../rules/law/citation', async (importOriginal) => {
  const original = await importOriginal<typeof Making>();
  const noted = (citation: Citation) => {
    made.add(JSON.stringify(citation));
    return citation;
  };
  const cite: typeof original.cite = (act, place) => noted(original.cite(act, place));
  return {
    ...original,
    cite,
    citeSubparagraph: (...place: Parameters<typeof original.citeSubparagraph>) =>
      noted(original.citeSubparagraph(...place)),
    courtLaw: (place: string) => cite('courtLaw', place),
    constitution: (place: string) => cite('constitution', place),
    constitution1995: (place: string) => cite('constitution1995', place)
  };
});

test('every citation that the rules and the form make is found', async () => {
  const {ACT_IDS, ACTS, citationsUsed} = await import('@/lib/rules');
  const {FORM_CITATIONS} = await import('.');
  const found = new Set(
    ACT_IDS.flatMap((act) =>
      ACTS[act].redactions.flatMap((redaction) => citationsUsed(act, redaction, FORM_CITATIONS))
    ).map((citation) => JSON.stringify(citation))
  );
  expect(made.size).toBeGreaterThan(100);
  expect([...made].filter((citation) => !found.has(citation))).toEqual([]);
});
