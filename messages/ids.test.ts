import {describe, expect, test} from 'vitest';
import {
  ACTS,
  CRITERION_IDS,
  criterionOf,
  DOCUMENT_IDS,
  lastDayOfLaw,
  lawBefore,
  lawChanges,
  laws,
  QUESTION_IDS,
  questionOf,
  REMEDY_IDS,
  remedyOf,
  RIGHT_GROUPS,
  RIGHT_IDS,
  TIME_LIMIT_IDS,
  timeLimitOf,
  type RemedyVersion
} from '../lib/rules';
import {textsIn} from './texts.fixture';

const KEYS = [...textsIn('en').keys()].map((key) => key.split('.'));

/** The names that stand under a place in the messages, in the order of the alphabet. */
function namesUnder(...path: readonly string[]): readonly string[] {
  const under = KEYS.filter((key) => path.every((name, index) => key[index] === name));
  return [...new Set(under.flatMap((key) => key[path.length] ?? []))].sort();
}

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

// The compiler finds words that are missing; these tests find words that nothing needs any more.
test.each<[place: string, ids: readonly string[], besides: readonly string[]]>([
  ['questions', QUESTION_IDS, []],
  ['criteria', CRITERION_IDS, []],
  ['timeLimits', TIME_LIMIT_IDS, []],
  ['rights', RIGHT_IDS, []],
  ['rightGroups', RIGHT_GROUPS, []],
  ['remedies', REMEDY_IDS, ['certainty']],
  ['documents', DOCUMENT_IDS, ['advised', 'state']],
  ['acts', Object.keys(ACTS), []]
])('%s have words for the ids of the rules, and for no others', (place, ids, besides) => {
  expect(namesUnder(place)).toEqual(sorted([...ids, ...besides]));
});

const LAWS = laws();
const FIRST_DAYS = LAWS.map(({from}) => from);
const daysUnder = (...path: readonly string[]) => namesUnder(...path, 'versions');

describe.each(CRITERION_IDS)('the words of %s', (id) => {
  const starts = sorted(criterionOf(id).versions.map(({inForce}) => inForce.from));

  test('are of its versions, or of a day on which the law changed', () => {
    expect(daysUnder('criteria', id)).toEqual(expect.arrayContaining([...starts]));
    expect(FIRST_DAYS).toEqual(expect.arrayContaining([...daysUnder('criteria', id)]));
    for (const day of starts) expect(namesUnder('criteria', id, 'versions', day)).toContain('condition');
  });

  test('tell each change of substance, and nothing else as one', () => {
    const told = LAWS.flatMap((law) => {
      const before = lawBefore(law);
      if (before === undefined) return [];
      const change = lawChanges(lastDayOfLaw(before), law.from).find(({criterion}) => criterion === id);
      const isChange = change?.kind === 'changed' || change?.kind === 'added';
      return isChange ? [law.from] : [];
    });
    const days = daysUnder('criteria', id);
    expect(days.filter((day) => namesUnder('criteria', id, 'versions', day).includes('change'))).toEqual(
      sorted(told)
    );
  });

  test('tell its end, where it has one', () => {
    const [{inForce}] = criterionOf(id).versions;
    expect(namesUnder('criteria', id, 'versions', inForce.from).includes('ended')).toBe(
      inForce.until !== undefined
    );
  });
});

test.each(TIME_LIMIT_IDS)('the words of the time limit %s are of its versions', (id) => {
  expect(daysUnder('timeLimits', id)).toEqual(
    sorted(timeLimitOf(id).versions.map(({inForce}) => inForce.from))
  );
});

test.each([
  ['questions', QUESTION_IDS],
  ['remedies', REMEDY_IDS],
  ['documents', DOCUMENT_IDS]
] as const)('%s say something else only from days on which the law changed', (place, ids) => {
  for (const id of ids) expect(FIRST_DAYS).toEqual(expect.arrayContaining([...daysUnder(place, id)]));
});

test('of each law but the first it is said where it came from', () => {
  expect(namesUnder('law', 'about')).toEqual(sorted(FIRST_DAYS.slice(0, -1)));
});

test.each(QUESTION_IDS)('the options of %s', (id) => {
  const question = questionOf(id);
  expect(namesUnder('questions', id, 'options')).toEqual(
    question.kind === 'choice' ? sorted(question.options) : []
  );
});

test.each(CRITERION_IDS)('the failures of %s', (id) => {
  const failures = criterionOf(id).versions.flatMap((version) =>
    version.failures.map((failure) => failure.id)
  );
  expect(namesUnder('criteria', id, 'failures')).toEqual(sorted(failures));
});

describe('the time limit of a remedy', () => {
  test.each(REMEDY_IDS)('%s is told for each kind of case, or once for all', (id) => {
    const {byCaseKind}: RemedyVersion = remedyOf(id).versions[0];
    expect(namesUnder('remedies', id, 'limits')).toEqual(sorted(byCaseKind ?? []));
    expect(namesUnder('remedies', id).includes('limit')).toBe(byCaseKind === undefined);
  });
});
