import {expect, test} from 'vitest';
import {assess, decidingAnswers} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {EVERY_CASE} from '../lib/rules/cases/everyVariation.fixture';
import {MESSAGES} from '.';

/** Options that, chosen alone, end what was well. */
const FATAL = new Set(
  EVERY_CASE.filter(
    ({answers, asOf}) =>
      answers.earlierApplication === 'none' && assess(answers, asOf).verdict.kind === 'noObstacleFound'
  ).flatMap(({answers, asOf}) =>
    [...decidingAnswers(answers, asOf)].flatMap(([question, others]) =>
      others.filter(({verdict}) => verdict === 'inadmissible').map(({option}) => `${question}.${option}`)
    )
  )
);

test.each(LOCALES)('an answer that alone ends everything says what it does not mean (%s)', (locale) => {
  const questions = MESSAGES[locale].questions as Readonly<
    Record<string, {readonly options?: Readonly<Record<string, {readonly hint?: string}>>}>
  >;
  expect(FATAL.size).toBeGreaterThan(20);
  const bare = [...FATAL].filter((option) => {
    const [question = '', id = ''] = option.split('.');
    return questions[question]?.options?.[id]?.hint === undefined;
  });
  expect(bare).toEqual([]);
});
