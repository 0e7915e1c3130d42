import {describe, expect, test} from 'vitest';
import {daysBetween, type IsoDate} from '../calendar';
import {citationsUsed} from './citationsUsed';
import {CRITERION_IDS, criterionOf, type Version} from '../criteria';
import {citationsOfLimits} from '../clocks';
import {citationsOfCounting, CODE_IDS} from '../counting';
import {COUNTED_BY} from '../assessment/deadline';
import {DOCUMENT_IDS, documentOf} from '../documents';
import {ACTS, REFORM, RIGHT_IDS, RIGHTS, type Act, type ActId} from '../law';
import {redactionOn} from '../law/citation';
import {REMEDY_IDS, remedyOf} from '../remedies';

/** Comparisons with the official text older than this should be repeated. */
const WARN_AFTER_DAYS = 90;

const redactions = (Object.keys(ACTS) as ActId[]).flatMap((act) => {
  const all: Act['redactions'] = ACTS[act].redactions;
  return all.map((redaction) => ({act, from: redaction.inForce.from, redaction}));
});

describe.each(redactions)('$act since $from', ({act, redaction}) => {
  test('says what it was read in and when', () => {
    expect(['officialCopy', 'officialPrint', 'thirdParty']).toContain(redaction.readIn);
    expect(redaction.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    const today = new Date().toISOString().slice(0, 10) as IsoDate;
    const age = daysBetween(redaction.checkedOn, today);
    expect(age).toBeGreaterThanOrEqual(0);
    if (age > WARN_AFTER_DAYS) {
      console.warn(`${act}: last compared with its text ${age} days ago (${redaction.checkedOn})`);
    }
  });
});

const cited = CRITERION_IDS.flatMap((id) => {
  const versions: readonly Version[] = criterionOf(id).versions;
  return versions.flatMap(({inForce, citations, failures}) =>
    [...citations, ...failures.flatMap((failure) => failure.citations ?? [])].map((citation) => ({
      id,
      citation,
      day: inForce.until ?? REFORM
    }))
  );
});

test.each(cited)('$id cites a text that we have read: $citation on $day', ({citation, day}) => {
  expect(redactionOn(citation.act, day)).toBeDefined();
});

const dated = [
  ...REMEDY_IDS.flatMap((id) => remedyOf(id).versions),
  ...DOCUMENT_IDS.flatMap((id) => documentOf(id).versions),
  ...RIGHT_IDS.flatMap((id) => RIGHTS[id].versions).map(({inForce, citation}) => ({
    inForce,
    citations: [citation]
  }))
];

test('remedies, papers and rights cite texts that we have of their time', () => {
  for (const {inForce, citations} of dated) {
    for (const {act} of citations) {
      for (const day of [inForce.from, inForce.until ?? REFORM])
        expect(redactionOn(act, day), `${act} ${day}`).toBeDefined();
    }
  }
});

const terms = [
  ...REMEDY_IDS.flatMap(citationsOfLimits),
  ...CODE_IDS.flatMap(citationsOfCounting),
  ...COUNTED_BY
];

test('terms cite texts that we have', () => {
  for (const {act} of terms) expect(redactionOn(act, REFORM), act).toBeDefined();
});

test('every act is cited by some rule', () => {
  const uncited = redactions.filter(({act, redaction}) => citationsUsed(act, redaction).length === 0);
  expect(uncited.map(({act}) => act)).toEqual([]);
});
