import {describe, expect, test} from 'vitest';
import {assess, changesFor, DECIDED_BY, mended, type Answers, type IsoDate} from '..';
import cases from './cases.json';

const unmet = cases.flatMap(({id, today, answers}) => {
  const asOf = {today: today as IsoDate};
  return assess(answers as Answers, asOf)
    .findings.filter((finding) => finding.status === 'unmet' && changesFor(finding, asOf) !== undefined)
    .map((finding) => ({name: `${id}: ${finding.criterion}`, answers: answers as Answers, asOf, finding}));
});

describe('making just the changes that are said to mend a condition', () => {
  test('there are such conditions', () => expect(unmet.length).toBeGreaterThan(10));

  test.each(unmet)('$name', ({answers, asOf, finding}) => {
    const before = new Map(assess(answers, asOf).findings.map((one) => [one.criterion, one.status]));
    const after = assess(mended(answers, finding, asOf), asOf).findings;
    expect(after.find(({criterion}) => criterion === finding.criterion)?.status).not.toBe('unmet');
    expect(
      after.filter(({criterion, status}) => before.get(criterion) === 'met' && status === 'unmet')
    ).toEqual([]);
  });
});

const VERDICTS = ['noObstacleFound', ...DECIDED_BY.map(([kind]) => kind).reverse()];

const mendable = cases.flatMap(({id, today, answers}) => {
  const asOf = {today: today as IsoDate};
  const {verdict} = assess(answers as Answers, asOf);
  if (verdict.kind === 'noObstacleFound' || verdict.kind === 'undetermined') return [];
  return verdict.because.every((finding) => changesFor(finding, asOf) !== undefined)
    ? [{name: id, answers: answers as Answers, asOf, verdict}]
    : [];
});

describe('making the changes of all that decides the verdict', () => {
  test.each(mendable)('$name comes out better', ({answers, asOf, verdict}) => {
    const after = verdict.because.reduce((so, finding) => mended(so, finding, asOf), answers);
    expect(VERDICTS.indexOf(assess(after, asOf).verdict.kind)).toBeLessThan(VERDICTS.indexOf(verdict.kind));
  });
});
