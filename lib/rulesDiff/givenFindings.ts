import type {Left, Source} from '../proof';
import type {Finding} from '../rules';
import {asking, type Asking} from './aspects';
import type {Both} from './both';
import {scopeOfRule, type Part, type Scope} from './scope';
import type {Day, Side} from './side';
import {spaceOfBoth} from './spaceOfBoth';

const FOUND = 'found ';

/** The name under which what is found on a criterion stands among answers. */
const foundOn = (criterion: string): string => `${FOUND}${criterion}`;

/** The criterion that stands under a name among answers, if any does. */
export const criterionIn = (name: string): string | undefined =>
  name.startsWith(FOUND) ? name.slice(FOUND.length) : undefined;

const NOTHING_ELSE = {
  criterion: 'subject',
  interpretation: false,
  citations: [{act: 'courtLaw', article: '45'}],
  grounds: [],
  open: [],
  unknown: []
} as const satisfies Omit<Finding, 'status'>;

/** All that remedies distinguish of what is found on a criterion. */
const FINDINGS: readonly Finding[] = [
  {...NOTHING_ELSE, status: 'met'},
  {...NOTHING_ELSE, status: 'notApplicable'},
  {...NOTHING_ELSE, status: 'unmet', consequence: 'bars'},
  {...NOTHING_ELSE, status: 'unmet', consequence: 'premature'},
  {...NOTHING_ELSE, status: 'unmet', consequence: 'curable'},
  {...NOTHING_ELSE, status: 'unknown', consequence: 'unsettled'},
  {...NOTHING_ELSE, status: 'unknown'}
];

const VALUES = [...FINDINGS.keys()];

const findingSource = (name: string): Source => ({
  questions: [name],
  ways: FINDINGS.map((finding) => ({[name]: finding})),
  features: [
    {weights: VALUES.map(() => 1n), later: (value) => [value], open: [], unknown: [], first: -1, real: VALUES}
  ],
  valueOf: (way) => way,
  shownBy: () => [0],
  about: () => [0]
});

/**
 * Two revisions of a remedy where the same is found on the conditions, whatever that is: far fewer cases than with all the
 * answers from which it is found. How the conditions themselves differ is compared by itself.
 */
export function givenFindings(
  day: Day,
  sides: readonly [Side, Side],
  left: Left,
  atMost: number,
  part: Part,
  alsoRead: ReadonlySet<string>
): {readonly both: Both; readonly scope: Scope} {
  const names = [...new Set(sides.flatMap((side) => side.seenBy(part.id)))].map(foundOn);
  const {questions, comparisons} = scopeOfRule(sides, part, day.lawOn);
  const own = {questions: new Set([...questions, ...alsoRead]), comparisons};
  const space = spaceOfBoth(sides, own, day.today, left, atMost, names.map(findingSource));
  const [old, now] = sides.map((side): Asking => ({
    ...asking(side, day, space),
    finding: (criterion) =>
      space.caseOf(
        space.sourceOf(foundOn(criterion))?.first ?? -1,
        FINDINGS.map((finding) => space.leaf(finding))
      )
  }));
  if (old === undefined || now === undefined) throw new Error('There are two revisions');
  return {both: {old, now, space}, scope: {...own, questions: new Set([...own.questions, ...names])}};
}
