import {describe, expect, test} from 'vitest';
import {
  ACTS,
  BEFORE_REFORM,
  CRITERION_IDS,
  criterionOf,
  DOCUMENT_IDS,
  lawChanges,
  QUESTION_IDS,
  questionOf,
  REFORM,
  REMEDY_IDS,
  remedyOf,
  RIGHT_GROUPS,
  RIGHT_IDS,
  type LawChange
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
  ['rights', RIGHT_IDS, []],
  ['rightGroups', RIGHT_GROUPS, []],
  ['remedies', REMEDY_IDS, ['certainty']],
  ['documents', DOCUMENT_IDS, ['advised', 'state']],
  ['acts', Object.keys(ACTS), []]
])('%s have words for the ids of the rules, and for no others', (place, ids, besides) => {
  expect(namesUnder(place)).toEqual(sorted([...ids, ...besides]));
});

describe('the words on what the reform changed', () => {
  const ofKind = (...kinds: readonly LawChange['kind'][]) =>
    sorted(
      lawChanges(BEFORE_REFORM, REFORM)
        .filter(({kind}) => kinds.includes(kind))
        .map(({criterion}) => criterion)
    );

  test('tell each criterion as it was, where it asked for something else', () => {
    expect(namesUnder('before')).toEqual(ofKind('changed'));
  });

  test('tell each change of substance', () => {
    expect(namesUnder('changed')).toEqual(ofKind('changed', 'added', 'ended'));
  });
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
    const {byCaseKind} = remedyOf(id);
    expect(namesUnder('remedies', id, 'limits')).toEqual(sorted(byCaseKind ?? []));
    expect(namesUnder('remedies', id).includes('limit')).toBe(byCaseKind === undefined);
  });
});
