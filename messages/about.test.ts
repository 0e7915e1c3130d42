import {describe, expect, test} from 'vitest';
import {LOCALES} from '@/lib/text';
import {MESSAGES} from '.';
import {QUESTIONS, QUESTION_IDS, type QuestionId} from '@/lib/rules';

/** What an answer calls "I" and "my", in words of each language. */
const ME: Readonly<Record<(typeof LOCALES)[number], RegExp>> = {
  en: /(?<!\p{L})(?:me|my|mine)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:мне|меня|мной|мо[йеяию]|моего|моей|моим|моих|мою)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:маған|мені|менің|менде|мен туралы)(?!\p{L})/iu
};

/** Questions in which whoever fills in the check speaks, whoever the right belongs to. */
const OF_THE_ASKER: ReadonlySet<QuestionId> = new Set(['request', 'whoseRights', 'alsoMine', 'signer']);

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

describe.each(LOCALES)('in %s', (locale) => {
  test('a question whose answers say "me" or "my" is about whoever holds the right', () => {
    const questions = MESSAGES[locale].questions as Readonly<Record<QuestionId, object>>;
    const said = QUESTION_IDS.filter((id) => {
      const {options} = questions[id] as {readonly options?: unknown};
      return textsIn(options).some((text) => ME[locale].test(text));
    }).filter((id) => !OF_THE_ASKER.has(id));
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((id) => QUESTIONS[id].about !== 'rightsHolder')).toEqual([]);
  });
});
