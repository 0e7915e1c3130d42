import {describe, expect, test} from 'vitest';
import {assess, interview, problemWith, QUESTION_IDS} from '..';
import {CASES} from './cases.fixture';
import {lineOf} from './line.fixture';
import {LIVED} from './lived.fixture';

/** A person who cannot tell is told so, and never that all is well or that all is lost. */
const DOUBT = 'undetermined';

test('there are as many stories as were collected, each told in at least two ways', () => {
  expect(LIVED.length).toBeGreaterThanOrEqual(41);
  expect(LIVED.filter(({ways}) => ways.length < 2).map(({id}) => id)).toEqual([]);
});

test('a clean case is asked none of what parts honest answers', () => {
  const clean = CASES.find(({id}) => id === 'clean-civil');
  const {asked} = interview(clean?.answers ?? {}, {today: clean?.today ?? '2026-11-26'});
  const apart = ['citizenshipDispute', 'alsoMine', 'otherCase'] as const;
  expect(asked.length).toBeGreaterThan(15);
  expect(apart.filter((id) => asked.includes(id))).toEqual([]);
});

describe.each(LIVED)('$id', ({story, asOf, expected, offered, notOffered, ways}) => {
  test.each(ways)('$says', ({given, verdict}) => {
    const wrong = QUESTION_IDS.filter(
      (id) => given[id] !== undefined && problemWith(id, given[id], given, asOf.today) !== undefined
    );
    expect(wrong, 'these answers are none that the questions offer').toEqual([]);
    const said = assess(interview(given, asOf).answers, asOf);
    const ways = said.remedies.map(({remedy}) => remedy);
    expect(said.verdict.kind, `${story}\n${lineOf(said)}`).toBe(verdict);
    expect([...expected, DOUBT], `${story}\n${lineOf(said)}`).toContain(verdict);
    expect(ways, lineOf(said)).toEqual(expect.arrayContaining([...offered]));
    expect(ways.filter((way) => notOffered.includes(way))).toEqual([]);
    expect(ways, 'no result ends in silence').not.toEqual([]);
  });

  test('no two honest answers are told the opposite', () => {
    const said = new Set(ways.map(({given}) => assess(interview(given, asOf).answers, asOf).verdict.kind));
    expect(said.has('noObstacleFound') && said.has('inadmissible'), [...said].join()).toBe(false);
  });
});
