import {expect, test} from 'vitest';
import {citationsFor} from './citationsFor';
import {redactionOn} from '../law';
import {QUESTION_IDS, type QuestionId} from '../questions';

const TODAY = '2026-11-23';

test.each<[QuestionId, string, string]>([
  ['request', TODAY, 'constitution 73(3)'],
  ['applicant', TODAY, 'constitution 73(3)'],
  ['applicant', '2026-06-30', 'constitution1995 72(3)'],
  ['participation', TODAY, 'courtLaw 45(2)'],
  ['appellateDate', TODAY, 'courtLaw 45(2)'],
  ['courtActDate', '2026-06-30', 'courtLaw 45(2)'],
  ['noticeReceivedOn', TODAY, 'courtLaw 47(4)'],
  ['firstFiledOn', TODAY, 'courtLaw 47(4)'],
  ['broughtIntoLine', TODAY, 'courtLaw 66(3)'],
  ['signer', TODAY, 'courtLaw 41(4)']
])('%s under the law of %s is asked because of %s', (id, day, place) => {
  const [first] = citationsFor(id, day as typeof TODAY);
  expect(`${first?.act ?? ''} ${first?.article ?? ''}(${first?.paragraph ?? ''})`).toBe(place);
});

test('the law given as the reason is in force on that day', () => {
  for (const day of ['2026-06-30', TODAY] as const) {
    for (const id of QUESTION_IDS) {
      for (const {act} of citationsFor(id, day)) expect(redactionOn(act, day), `${id} ${day}`).toBeDefined();
    }
  }
});
