import {NextIntlClientProvider, type Messages} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import type {ReactNode} from 'react';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {ConditionsOf} from '@/app/[locale]/conditions/ConditionsOf';
import {LawLinks} from '@/app/[locale]/conditions/LawLinks';
import {LawHistory} from '@/app/[locale]/law/LawChanges';
import {WhyWeAsk} from '@/app/[locale]/check/question/WhyWeAsk';
import {deadlineOn as deadlineReadOn} from '@/docs/examples/deadline';
import {useRuleWords} from '@/app/i18n/useRuleWords';
import {publishedRules} from '@/lib/published';
import {
  assess,
  couldHaveMet,
  interview,
  lawChanges,
  laws,
  lawOf,
  QUESTION_IDS,
  type Answers,
  type IsoDate
} from '@/lib/rules';
import {CASES} from '@/lib/rules/cases/cases.fixture';
import {LOCALES, wordsOn, type Locale} from '@/lib/text';
import {MESSAGES} from '@/messages';
import type {Words} from '../edits';
import {SINCE, UNTIL} from './words';

const TODAY = '2027-02-01';

const CLEAN = CASES.find(({id}) => id === 'clean-civil')?.answers;

/** A judgment in which nothing stands in the way, and a fine that was not appealed in time. */
const JUDGED: Answers = {
  ...CLEAN,
  appellateDate: '2026-10-05',
  courtActDate: '2026-10-05',
  caseKind: 'civil'
};
const FINED: Answers = {...JUDGED, appellateAct: 'appealTimeOver', caseKind: 'administrativeOffence'};

const verdictOn = (answers: Answers, lawOn: IsoDate) => assess(answers, {today: TODAY, lawOn}).verdict.kind;

describe('the assessment', () => {
  test('has two laws, of which each ends where the next begins', () => {
    expect(laws().slice(0, 2)).toEqual([{from: SINCE}, {from: '2026-07-01', until: UNTIL}]);
  });

  test('asks for no act of the appeal court in offences any more, and in other cases as before', () => {
    expect(verdictOn(FINED, UNTIL)).toBe('inadmissible');
    expect(verdictOn(FINED, SINCE)).toBe('noObstacleFound');
    expect(verdictOn({...FINED, caseKind: 'civil'}, SINCE)).toBe('inadmissible');
    expect(verdictOn({...FINED, caseKind: 'unknown'}, SINCE)).toBe('undetermined');
    expect(verdictOn(JUDGED, SINCE)).toBe('noObstacleFound');
  });

  test('asks for the papers where an act of the first court is enough', () => {
    expect(verdictOn({...FINED, paperCourtAct: 'notYet'}, SINCE)).toBe('curable');
  });

  test('says what could have been met until the day before', () => {
    const late: Answers = {...JUDGED, appellateDate: '2026-06-05', courtActDate: '2026-06-05'};
    expect(verdictOn(late, SINCE)).toBe('inadmissible');
    expect(couldHaveMet(late, {today: TODAY})).toEqual({until: UNTIL, criteria: ['timeLimit']});
  });
});

describe('the interview', () => {
  const askedUnder = (lawOn: IsoDate, answers: Answers) => interview(answers, {today: TODAY, lawOn}).asked;

  test('asks for the day of the last court act and the kind of case, each under the law that needs it', () => {
    expect(askedUnder(SINCE, FINED)).toEqual(expect.arrayContaining(['courtActDate', 'caseKind']));
    expect(askedUnder(UNTIL, JUDGED)).not.toContain('courtActDate');
    expect(interview(FINED, {today: TODAY}).next).toBeUndefined();
  });
});

describe('the deadlines', () => {
  const deadlineOn = (answers: Answers, lawOn: IsoDate) => assess(answers, {today: TODAY, lawOn}).deadline;

  test('are six months since the amendment, and a year before', () => {
    expect(deadlineOn(JUDGED, SINCE)?.filing.lastDay).toBe('2027-04-05');
    expect(deadlineOn(JUDGED, UNTIL)?.filing.lastDay).toBe('2027-10-05');
    expect(deadlineOn(FINED, SINCE)?.filing.lastDay).toBe('2027-04-05');
  });

  test('of a corrected application stay a month', () => {
    const returned: Answers = {
      ...JUDGED,
      earlierApplication: 'returnedForForm',
      firstFiledOn: '2026-12-01',
      noticeReceivedOn: '2027-01-15'
    };
    for (const lawOn of [SINCE, UNTIL] as const)
      expect(deadlineOn(returned, lawOn)?.refiling?.lastDay).toBe('2027-02-15');
  });

  test('are the same for a reader of rules.json', () => {
    const rules = publishedRules(MESSAGES, 'MIT', SINCE);
    const [now, before] = rules.timeLimits.find(({id}) => id === 'filing')?.versions ?? [];
    expect([now?.term, before?.term]).toEqual([{months: 6}, {years: 1}]);
    for (const lawOn of [SINCE, UNTIL] as const) {
      const read = deadlineReadOn({rules, answers: JUDGED, today: TODAY}, lawOn);
      expect(read?.lastDay).toBe(deadlineOn(JUDGED, lawOn)?.lastDay);
    }
  });
});

test('the change log names what changed, and nothing else', () => {
  const changed = lawChanges(UNTIL, SINCE).filter(({kind}) => kind !== 'same');
  expect(changed.map(({criterion, kind}) => [criterion, kind])).toEqual([
    ['appellateAct', 'changed'],
    ['timeLimit', 'changed'],
    ['papers', 'changed']
  ]);
});

/** What says "a year" of this application, in each language. */
const YEAR: Readonly<Record<Locale, RegExp>> = {
  kk: /бір жылдық|бір жыл ішінде|бір жылдан/i,
  ru: /годичн|больше года|один год|одного года/i,
  en: /one year|one-year|the year /i
};

function rendered(locale: Locale, node: ReactNode): string {
  // As everywhere, the declared messages are those of English.
  const messages = MESSAGES[locale] as Messages;
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {node}
    </NextIntlClientProvider>
  );
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe.each(LOCALES)('the pages in %s', (locale) => {
  const conditions = (day: IsoDate) => rendered(locale, <ConditionsOf law={lawOf(day)} />);

  test('of the conditions name no year since the amendment, and still do for the law before', () => {
    expect(conditions(SINCE)).not.toMatch(YEAR[locale]);
    expect(conditions(UNTIL)).toMatch(YEAR[locale]);
  });

  test('of the conditions of each law lead to the others', () => {
    const links = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale] as Messages} timeZone="UTC">
        <LawLinks />
      </NextIntlClientProvider>
    );
    const asked = laws().filter(({from}) => !links.includes(`/conditions/${from}/`));
    // The law in force has the address without a day.
    expect(asked).toHaveLength(1);
  });

  test('of the law compare it with its neighbour, in the words of both', () => {
    const {condition, change} = MESSAGES[locale].criteria.timeLimit.versions[SINCE as '2026-07-01'];
    const page = rendered(locale, <LawHistory />);
    for (const text of [
      condition,
      change,
      MESSAGES[locale].criteria.timeLimit.versions['2026-07-01'].condition
    ])
      expect(page).toContain(text.replaceAll(/\s+/g, ' '));
  });

  test('of the check say why a question is asked under the law of the day', () => {
    for (const question of QUESTION_IDS)
      expect(rendered(locale, <WhyWeAsk id="why" question={question} lawOn={SINCE} />)).not.toMatch(
        YEAR[locale]
      );
    expect(rendered(locale, <WhyWeAsk id="why" question="appellateDate" lawOn={UNTIL} />)).toMatch(
      YEAR[locale]
    );
  });
});

describe('until its first day', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const Title = () => useRuleWords().criteria.appellateAct.title;

  test.each(LOCALES)('words without a day are those of the law in force, in %s', (locale) => {
    const titleOn = (day: IsoDate) => wordsOn<Words>(MESSAGES[locale].criteria.appellateAct, day)['title'];
    expect(titleOn(SINCE)).not.toBe(titleOn(UNTIL));
    for (const day of [UNTIL, SINCE] as const) {
      vi.useFakeTimers({now: new Date(`${day}T12:00:00+05:00`), toFake: ['Date']});
      expect(rendered(locale, <Title />)).toBe(titleOn(day));
    }
  });
});
