import {describe, expect, test} from 'vitest';
import {ruleWordsOn} from '@/app/i18n/ruleWordsOn';
import {failureWords} from '@/app/i18n/wordsOf';
import {assess, laws, type Finding, type IsoDate} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {EVERY_CASE, variationsOf} from '../lib/rules/cases/everyVariation.fixture';
import type {Language} from './texts.fixture';
import {MESSAGES} from '.';

interface Told {
  readonly finding: Finding;
  readonly day: IsoDate;
}

/** Each way in which something was found in a case, or one answer away from it, once for each law. */
const TOLD: readonly Told[] = [
  ...new Map(
    EVERY_CASE.flatMap((one) => variationsOf(one)).flatMap(({answers, asOf}) => {
      const day = asOf.lawOn ?? asOf.today;
      return assess(answers, asOf).findings.map(
        (finding) =>
          [[finding.criterion, finding.status, finding.failure, day].join(), {finding, day}] as const
      );
    })
  ).values()
];

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'iu');

/**
 * What a heading must not have, because the badge beside it says it or would seem to answer it: a state, a "no", and a
 * question to be answered with yes or no.
 */
const NOT_NEUTRAL: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    word('met(?!\\p{L})|unmet|unclear|(?:un)?fulfilled|(?:un)?settled|in force|missing|known|obstacle'),
    word('not?(?!\\p{L})|never|without|nobody|nothing'),
    word('^(?:is|are|was|were|has|have|does|do|did|can|whether)(?!\\p{L})')
  ],
  ru: [
    word('(?:не)?выполнен|(?:не)?ясн|(?:не)?известн|в силе|вступивш|препятств|хватает'),
    word('не(?!\\p{L})|нет(?!\\p{L})|без(?!\\p{L})|никто|ничего|нельзя'),
    word('ли(?!\\p{L})')
  ],
  kk: [
    word('орындал|анық|белгі(?:лі|сіз)|күшіне енген|кедергі|жетіспей'),
    word('емес|жоқ|ешкім|ештеңе|болма'),
    word('(?:ма|ме|ба|бе|па|пе)(?!\\p{L})')
  ]
};

/** Words of somebody who weighs, and of somebody who cannot tell. */
const FOR_AND_AGAINST: Readonly<Record<Language, RegExp>> = {
  en: word('for (?:you|the family):'),
  ru: word('за (?:вас|семью):'),
  kk: word('жақтайтын уәж:')
};
const CANNOT_TELL: Readonly<Record<Language, RegExp>> = {
  en: word('not (?:known|clear|settled)|does not say'),
  ru: word('неизвестно|неясно|спорно|закон не говорит|он не (?:говорит|уточняет)'),
  kk: word('белгісіз|анық емес|заң айтпайды|айтылмаған|даулы')
};
const PERHAPS: Readonly<Record<Language, RegExp>> = {
  en: word('may|might|can be|could be|likely|whether'),
  ru: word('мож|мог|возможно|вероят|действительно ли'),
  kk: word('мүмкін|ықтимал|(?:ма|ме|ба|бе)\\s–')
};

const textOf = (locale: Language, {finding, day}: Told): string => {
  const words = ruleWordsOn(MESSAGES[locale], day);
  const {criterion, status, failure} = finding;
  if (failure !== undefined) return failureWords(words, criterion, failure).why;
  const {met, unknown} = words.criteria[criterion];
  return status === 'met' ? met : unknown;
};

const named = (locale: Language, told: readonly Told[]) =>
  told.map(
    (one) => `${one.finding.criterion} ${one.finding.failure ?? one.finding.status}: ${textOf(locale, one)}`
  );

test('what is told is of every state', () => {
  expect(new Set(TOLD.map(({finding}) => finding.status))).toEqual(
    new Set(['met', 'unmet', 'unknown', 'waiting', 'notApplicable'])
  );
  expect(TOLD.length).toBeGreaterThan(100);
});

describe.each(LOCALES)('%s', (locale) => {
  test('a heading names the condition, and leaves its state to the badge', () => {
    const headings = laws().flatMap(({from}) =>
      Object.values(ruleWordsOn(MESSAGES[locale], from).criteria).map(({title}) => title)
    );
    expect(headings.length).toBeGreaterThan(30);
    expect(headings.filter((title) => NOT_NEUTRAL[locale].some((sign) => sign.test(title)))).toEqual([]);
  });

  test('the text of what is met, or is not, has no doubt', () => {
    const sure = TOLD.filter(({finding: {status}}) => status === 'met' || status === 'unmet');
    const doubtful = sure.filter((one) => {
      const text = textOf(locale, one);
      return FOR_AND_AGAINST[locale].test(text) || CANNOT_TELL[locale].test(text);
    });
    expect(named(locale, doubtful)).toEqual([]);
  });

  test('the text of what is unclear says so, or weighs both sides', () => {
    const open = TOLD.filter(({finding: {status}}) => status === 'unknown' || status === 'waiting');
    const sounding = open.filter((one) => {
      const text = textOf(locale, one);
      return ![FOR_AND_AGAINST, CANNOT_TELL, PERHAPS].some((signs) => signs[locale].test(text));
    });
    expect(named(locale, sounding)).toEqual([]);
  });
});
