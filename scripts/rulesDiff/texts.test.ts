import {expect, test} from 'vitest';
import {changedTexts} from './texts';

const MESSAGES = {
  criteria: {
    timeLimit: {
      title: 'The time limit',
      versions: {'2026-07-01': {condition: 'Within one year.'}}
    }
  },
  questions: {signer: {title: 'Who signs?', options: {mine: {label: 'I do'}}}},
  ui: {next: 'Next'}
};

test('equal texts, and those of the screens, are not listed', () => {
  expect(changedTexts(MESSAGES, {...MESSAGES, ui: {next: 'On'}}, 'en')).toEqual([]);
});

test('a title that changes is listed under the new one, with both', () => {
  const now = {...MESSAGES, questions: {signer: {...MESSAGES.questions.signer, title: 'Who will sign?'}}};
  expect(changedTexts(MESSAGES, now, 'en')).toEqual([
    {what: 'Question: Who will sign?', old: 'Who signs?', now: 'Who will sign?'}
  ]);
});

test('a version that is new is listed with its first day, and what is not said by one side is a dash', () => {
  const {timeLimit} = MESSAGES.criteria;
  const versions = {...timeLimit.versions, '2027-01-01': {condition: 'Within six months.'}};
  expect(
    changedTexts(MESSAGES, {...MESSAGES, criteria: {timeLimit: {...timeLimit, versions}}}, 'en')
  ).toEqual([
    {what: 'Condition: The time limit, since 1\u00a0January 2027', old: '–', now: 'Within six months.'}
  ]);
});

test('all texts of a rule that is new, or there no more, stand together', () => {
  const {signer, ...others} = MESSAGES.questions;
  const without = {...MESSAGES, questions: others};
  expect(signer.title).toBe('Who signs?');
  expect(changedTexts(without, MESSAGES, 'en')).toEqual([
    {what: 'Question: Who signs?', old: '–', now: 'Who signs? · I do'}
  ]);
  expect(changedTexts(MESSAGES, without, 'ru')).toEqual([
    {what: 'Вопрос: Who signs?', old: 'Who signs? · I do', now: '–'}
  ]);
});
