import fc, {type Arbitrary} from 'fast-check';
import {LETTER_GROUNDS, LETTER_PAPERS} from '../../letter/told';
import {QUESTION_IDS, START_IDS, type IsoDate} from '../../rules';
import {anySituation} from '../../rules/cases/anyAnswers.fixture';
import type {Draft, Typed} from './draft';

/** Any text: every script, control characters, lone surrogates. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.constantFrom('🙂', '\u202e', '\ud83d')
);

const anyTyped: Arbitrary<Typed> = fc.record(
  {
    choice: fc.option(anyText),
    several: fc.array(anyText),
    day: anyText,
    month: anyText,
    year: anyText,
    unknown: fc.boolean()
  },
  {requiredKeys: []}
);

/** Any draft that the check itself can produce. */
export const anyDraft: Arbitrary<Draft> = fc
  .record({
    situation: anySituation,
    typed: fc.dictionary(fc.constantFrom(...QUESTION_IDS), anyTyped),
    application: fc.dictionary(fc.constantFrom('fullName', 'position', 'place'), anyText),
    lookup: fc.option(
      fc.record({
        act: fc.constantFrom('labourCode', 'other', ''),
        place: fc.oneof(fc.constantFrom('160(5)', '45-бап'), fc.string({maxLength: 120}))
      }),
      {nil: undefined}
    ),
    starts: fc.option(
      fc.dictionary(fc.constantFrom(...START_IDS), fc.constantFrom<IsoDate>('2026-11-16', '2024-02-29'), {
        minKeys: 1
      }),
      {nil: undefined}
    ),
    calendarId: fc.option(fc.constantFrom('k3x9a0', '0123456789abcdefghij'), {nil: undefined}),
    assessedOn: fc.option(fc.constantFrom<IsoDate>('2026-11-23', '2027-02-28'), {nil: undefined}),
    oldLawDay: fc.option(fc.constantFrom<IsoDate>('2023-01-01', '2026-06-30'), {nil: undefined})
  })
  .map(({situation: {answers}, typed, application, lookup, starts, calendarId, assessedOn, oldLawDay}) => ({
    answers,
    typed,
    application,
    ...(lookup !== undefined && {lookup}),
    ...(starts !== undefined && {starts}),
    ...(calendarId !== undefined && {calendarId}),
    ...(assessedOn !== undefined && {assessedOn}),
    ...(oldLawDay !== undefined && {oldLawDay})
  }));

/** JSON in the shape of a stored draft, filled with anything. */
export const anyStored = fc
  .record(
    {
      version: fc.oneof(fc.integer(), fc.jsonValue()),
      answers: fc.oneof(
        fc.dictionary(
          fc.oneof(fc.constantFrom(...QUESTION_IDS, '__proto__', 'constructor'), fc.string()),
          fc.jsonValue()
        ),
        fc.jsonValue()
      ),
      typed: fc.oneof(
        fc.dictionary(fc.constantFrom(...QUESTION_IDS, '__proto__'), fc.jsonValue()),
        fc.jsonValue()
      ),
      application: fc.jsonValue(),
      lookup: fc.jsonValue(),
      starts: fc.oneof(
        fc.dictionary(fc.constantFrom(...START_IDS, '__proto__'), fc.jsonValue()),
        fc.jsonValue()
      ),
      letter: fc.oneof(
        fc.record(
          {
            paper: fc.oneof(fc.constantFrom(...LETTER_PAPERS), fc.jsonValue()),
            grounds: fc.oneof(fc.array(fc.constantFrom(...LETTER_GROUNDS, '__proto__')), fc.jsonValue())
          },
          {requiredKeys: []}
        ),
        fc.jsonValue()
      ),
      calendarId: fc.jsonValue(),
      asOf: fc.jsonValue(),
      earlierDay: fc.jsonValue()
    },
    {requiredKeys: []}
  )
  .map((stored) => JSON.stringify(stored));
