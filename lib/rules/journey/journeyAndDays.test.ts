import {expect, test} from 'vitest';
import {assess} from '../assessment/assess';
import {EVERY_CASE} from '../cases/everyVariation.fixture';
import {clocksByUrgency} from '../clocks';
import {journeyOn} from './journey';
import {lastDaysOn} from './lastDays';

const TOLD = EVERY_CASE.map(({of, answers, asOf: {today}}) => {
  const {deadline, remedies, verdict} = assess(answers, {today});
  const ways = clocksByUrgency(
    remedies.map(({remedy}) => remedy),
    {answers, today}
  );
  const stops = journeyOn({answers, today, deadline, verdict: verdict.kind});
  return {of, answers, days: lastDaysOn(ways, deadline, today), stops};
});

test('whoever decided on appeal sees cassation in the picture with the day that the list of days has', () => {
  const listed = TOLD.filter(({answers}) => answers.appellateAct === 'inForce').flatMap(
    ({of, answers, days, stops}) =>
      days
        // While the kind is not known the picture has no day; against a convicted person only the victim's side has one.
        .filter(({way, limit}) => way === 'cassation' && limit?.variant !== 'againstConvict')
        .filter(() => answers.caseKind !== undefined && answers.caseKind !== 'unknown')
        .map(({day}) => ({of, day, drawn: stops.find(({id}) => id === 'cassation')?.on}))
  );
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter(({day, drawn}) => day !== drawn)).toEqual([]);
});

test('only in a case of an offence a petition leads to the cassation court', () => {
  const petitioned = TOLD.filter(({stops}) => stops.some(({isByPetition}) => isByPetition));
  expect(petitioned.length).toBeGreaterThan(1);
  expect(new Set(petitioned.map(({answers}) => answers.caseKind))).toEqual(
    new Set(['administrativeOffence'])
  );
});
