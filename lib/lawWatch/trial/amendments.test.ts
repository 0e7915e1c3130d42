import {describe, expect, test} from 'vitest';
import {COURT_LAW_AMENDMENTS} from './amendments.fixture';
import {SAME_LAW} from './sameLaw.fixture';
import {syntheticAct} from './synthetic.fixture';
import {checkOne, pinAll, placesCited, touchedIn} from './trial.fixture';

const LANGUAGES = ['kk', 'ru'] as const;

const pinned = pinAll(
  LANGUAGES.flatMap((language) => [
    {name: `court-law.2026-07-01.${language}.md`, text: syntheticAct('courtLaw', language)},
    {name: `court-law.2023-07-01.${language}.md`, text: syntheticAct('courtLaw', language, '2023-07-01')},
    {name: `constitution.2026-07-01.${language}.md`, text: syntheticAct('constitution', language)},
    {
      name: `civil-procedure-code.2026-07-01.${language}.md`,
      text: syntheticAct('civilProcedureCode', language)
    }
  ])
);

describe.each(LANGUAGES)('in %s', (language) => {
  const text = syntheticAct('courtLaw', language);

  test.each(COURT_LAW_AMENDMENTS)('$name affects what it should and nothing else', ({apply, expected}) => {
    const amended = apply(text, language);
    expect(amended).not.toBe(text);
    const found = checkOne(amended, pinned);
    expect([found.act, found.redaction]).toEqual(['courtLaw', '2026-07-01']);
    expect(touchedIn(found)).toEqual(expected(placesCited('courtLaw')));
  });

  test.each(SAME_LAW)('$name is no change of the law', ({bytesOf}) => {
    const found = checkOne(bytesOf(text), pinned);
    expect(touchedIn(found)).toEqual({});
    expect(found.citations).toHaveLength(placesCited('courtLaw').length);
    expect(found.headingsChanged).toEqual([]);
  });

  test.each([
    ['courtLaw', '2026-07-01', '2026-07-01'],
    ['courtLaw', '2023-07-01', '2023-01-01'],
    ['constitution', '2026-07-01', '2026-07-01'],
    ['civilProcedureCode', '2026-07-01', '2026-01-16']
  ] as const)('%s as of %s is distinguished from the others', (act, textOf, from) => {
    const found = checkOne(syntheticAct(act, language, textOf), pinned);
    expect([found.act, found.redaction, found.language]).toEqual([act, from, language]);
    expect(touchedIn(found)).toEqual({});
    expect(found.citations.length).toBe(placesCited(act, textOf).length);
  });
});
