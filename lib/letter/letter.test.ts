import {describe, expect, test} from 'vitest';
import {CRITERION_IDS, criterionOf, groundsOf, laws, versionOn, type IsoDate} from '../rules';
import {
  conditionsOf,
  groundOf,
  groundsOn,
  isLetter,
  LETTER_GROUNDS,
  LETTER_PAPERS,
  type LetterGround
} from '.';

const TODAY = '2026-11-26';

/** The failures that a ground leads to, as `criterion.failure`. */
const failuresFrom = (id: LetterGround, lawOn: IsoDate) =>
  conditionsOf(id, lawOn).flatMap(({criterion, failures}) =>
    failures.map((failure) => `${criterion}.${failure.id}`)
  );

describe.each(laws().map(({from}) => from))('under the law of %s', (lawOn) => {
  test('every failure with a ground is reached from its letter, whichever the letter is', () => {
    const reached = new Map(LETTER_GROUNDS.map((id) => [id, new Set(failuresFrom(id, lawOn))]));
    for (const criterion of CRITERION_IDS) {
      const version = versionOn(criterionOf(criterion), lawOn);
      for (const failure of version?.failures ?? []) {
        if (version === undefined) continue;
        const {returned, refused} = groundsOf(version, failure);
        const place = `${criterion}.${failure.id}`;
        if (returned !== undefined) expect(reached.get(`returned${returned}`), place).toContain(place);
        if (refused !== undefined) expect(reached.get(`refused${refused}`), place).toContain(place);
      }
    }
  });
});

test('every letter leads to a condition, except those that are not about any', () => {
  const silent = LETTER_GROUNDS.filter((id) => failuresFrom(id, TODAY).length === 0);
  // The state fee was repealed; a withdrawal says nothing about the conditions.
  expect(silent).toEqual(['returned4', 'ended1']);
  expect(failuresFrom('returned4', '2026-06-30')).toEqual(['stateDuty.notPaid']);
});

test('proceedings end for what would have been refused', () => {
  expect(failuresFrom('ended2', TODAY)).toEqual(failuresFrom('refused5', TODAY));
  expect(failuresFrom('ended3', TODAY)).toEqual(failuresFrom('refused2', TODAY));
  expect(failuresFrom('ended4', TODAY)).toEqual(failuresFrom('refused3', TODAY));
});

test.each<[LetterGround, string]>([
  ['returned1', 'competence.judgment'],
  ['returned2', 'papers.missing'],
  ['returned3', 'subject.foreigner'],
  ['returned5', 'timeLimit.over'],
  ['refused1', 'appellateAct.timeOver'],
  ['refused2', 'normativeAct.individual'],
  ['refused3', 'notDecided.sinceReform'],
  ['refused4', 'constitutionalRight.noneFits'],
  ['refused5', 'actInForce.repealed']
])('%s can be about %s', (id, failure) => expect(failuresFrom(id, TODAY)).toContain(failure));

describe('the papers', () => {
  test('name every ground of return, refusal and termination', () => {
    const named = LETTER_PAPERS.map((paper) =>
      groundsOn(paper).map((id) => groundOf(id).citation.subparagraph)
    );
    expect(named).toEqual([['1', '2', '3', '4', '5'], ['1', '2', '3', '4', '5'], ['1', '2', '3', '4'], []]);
  });

  test('name numbers of their own article, each once', () => {
    expect(isLetter({paper: 'notice', grounds: ['returned2', 'returned5']})).toBe(true);
    expect(isLetter({paper: 'notice', grounds: ['refused1']})).toBe(false);
    expect(isLetter({paper: 'notice', grounds: ['returned2', 'returned2']})).toBe(false);
  });
});
