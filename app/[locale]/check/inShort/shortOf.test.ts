import fc from 'fast-check';
import {createTranslator, type Messages} from 'next-intl';
import {describe, expect, test} from 'vitest';
import {
  assess,
  clocksByUrgency,
  interview,
  isReviewFirst,
  isStart,
  lastDaysOn,
  START_IDS,
  type Answers,
  type IsoDate
} from '@/lib/rules';
import {formatDate, LOCALES, type Locale} from '@/lib/text';
import {MESSAGES} from '@/messages';
import {ruleWordsOn} from '../../../i18n/ruleWordsOn';
import {anySituation} from '../../../../lib/rules/cases/anyAnswers.fixture';
import {CASES as cases} from '../../../../lib/rules/cases/cases.fixture';
import {isPartlyOver, noDayOf, waitsForAnswer} from './noDayOf';
import {shortOf, type Short} from './shortOf';

interface Summary {
  readonly short: Short;
  readonly ways: ReturnType<typeof clocksByUrgency>;
  readonly days: readonly {
    readonly way: string;
    readonly text: string;
    readonly isException: boolean;
    readonly isVariant: boolean;
  }[];
  readonly assessment: ReturnType<typeof assess>;
}

/** `isToldToday`: whatever a time limit runs from happened today. */
function summaryOf(locale: Locale, id: string, isToldToday = false): Summary {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No case ${id}`);
  return summaryIn(locale, found.answers, found.today, isToldToday);
}

function summaryIn(locale: Locale, given: Answers, today: IsoDate, isToldToday = false): Summary {
  const {answers, next} = interview(given, {today});
  const assessment = assess(answers, {today});
  const messages = MESSAGES[locale] as Messages;
  const t = createTranslator({locale, messages});
  const inClocks = createTranslator({locale, messages, namespace: 'clocks'});
  const words = ruleWordsOn(MESSAGES[locale], today);
  const ways = clocksByUrgency(
    assessment.remedies.map(({remedy}) => remedy),
    {
      answers,
      starts: isToldToday ? Object.fromEntries(START_IDS.map((start) => [start, today])) : {},
      today
    }
  );
  const days = lastDaysOn(ways, assessment.deadline, today).map(({way, day, limit}) => ({
    way,
    text: formatDate(locale, day, 'label'),
    isException: limit?.isException === true,
    isVariant: limit?.variant !== undefined
  }));
  const short = shortOf({
    assessment,
    words,
    ways: ways.map(({way}) => way),
    days,
    noDayOf: (way) => noDayOf(ways.find((one) => one.way === way)?.clocks[0], inClocks, words, locale),
    isPartlyOver: (way) => isPartlyOver(ways.find((one) => one.way === way)?.clocks ?? []),
    mayBeOver: (way) => next !== undefined && waitsForAnswer(ways.find((one) => one.way === way)?.clocks[0]),
    say: {
      general: (step) => t(`steps.${step}`),
      lawyer: t('inShort.lawyer'),
      goodNews: t('inShort.goodNews'),
      filingOver:
        assessment.deadline !== undefined && assessment.deadline.lastDay < today
          ? t('inShort.filingOver', {date: formatDate(locale, assessment.deadline.lastDay, 'label')})
          : undefined,
      noDay: t('inShort.noDay'),
      noOther: t('inShort.noOther'),
      noOtherNeeded: t('inShort.noOtherNeeded'),
      turnTo: (way) => t('inShort.turnTo', {way}),
      mayBeLate: (way) => t('inShort.mayBeLate', {way}),
      goOn: t('inShort.goOn')
    }
  });
  return {short, ways, days, assessment};
}

const sentencesIn = (text: string) => text.split(/(?<=[.?!…]) (?=[\p{Lu}«“])/u);

describe.each(LOCALES)('in short (%s)', (locale) => {
  const {verdicts, criteria, remedies, inShort} = ruleWordsAnd(locale);

  test.each(cases.map(({id}) => id))(
    '%s: verdict, reason, step, day and where else, in few sentences',
    (id) => {
      const {short, assessment} = summaryOf(locale, id);
      const {verdict, deadline, remedies: offers} = assessment;
      const parts = Object.values(short) as string[];
      expect(parts.every((part) => /[.?]$/.test(part))).toBe(true);
      expect(parts.flatMap(sentencesIn).length).toBeLessThanOrEqual(8);
      expect(short.verdict).toBe(`${verdicts[verdict.kind].label}.`);
      if (verdict.kind === 'noObstacleFound' || verdict.kind === 'curable') {
        expect(
          deadline === undefined ||
            deadline.daysLeft < 0 ||
            short.lastDay.includes(formatDate(locale, deadline.lastDay, 'label'))
        ).toBe(true);
      }
      if (verdict.kind === 'inadmissible' && offers.length > 0) {
        expect(offers.some(({remedy}) => short.step.includes(remedies[remedy].title))).toBe(true);
      }
      if (offers.length > 1) expect(short.elsewhere).not.toBe(inShort.noOther);
    }
  );

  test('whatever is answered: five whole lines, in eight sentences at most', () =>
    fc.assert(
      fc.property(anySituation, ({answers, asOf: {today}}) => {
        const {short, assessment} = summaryIn(locale, answers, today);
        const parts = Object.values(short) as string[];
        expect(parts).toHaveLength(5);
        expect(parts.filter((part) => !/[.?]$/.test(part))).toEqual([]);
        expect(parts.flatMap(sentencesIn).length).toBeLessThanOrEqual(8);
        expect(short.verdict).toBe(`${verdicts[assessment.verdict.kind].label}.`);
      }),
      {numRuns: 200}
    ));

  test('says the decisive reason first, and of what stands in the way only that', () => {
    const {short} = summaryOf(locale, 'too-late');
    const failure = criteria.timeLimit.failures.over;
    expect(failure.why.startsWith(short.reason)).toBe(true);
    expect(short.reason).not.toBe(failure.why);
  });

  test('a last day that is past is named, and is not called unknown', () => {
    const {short, assessment} = summaryOf(locale, 'too-late');
    expect(short.lastDay).toContain(
      formatDate(locale, assessment.deadline?.lastDay ?? '2000-01-01', 'label')
    );
    expect(short.lastDay).not.toBe(inShort.noDay);
  });

  test('a way that comes before the Court has its own last day beside it, or what tells that day', () => {
    const {clocks} = MESSAGES[locale];
    const first = cases
      .flatMap(({id}) => [summaryOf(locale, id), summaryOf(locale, id, true)])
      .filter(({assessment: {verdict, steps}}) => verdict.kind === 'premature' && !isReviewFirst(steps))
      .flatMap(({short, ways, days, assessment: {steps}}) => {
        const [remedy] = steps.flatMap((step) => (step.kind === 'remedy' ? [step.offer.remedy] : []));
        if (remedy === undefined) return [];
        const clock = ways.find(({way}) => way === remedy)?.clocks[0];
        return [{line: short.lastDay, day: days.find(({way}) => way === remedy), clock}];
      });
    expect(first.some(({day}) => day !== undefined)).toBe(true);
    expect(first.some(({clock}) => clock?.state === 'startMissing')).toBe(true);
    for (const {line, day, clock} of first) {
      if (day !== undefined) expect(line).toContain(day.text);
      else if (clock?.state === 'startMissing' && isStart(clock.start))
        expect(line).toContain(clocks.starts[clock.start].title);
      else expect(line).not.toBe(MESSAGES[locale].inShort.noDay);
    }
  });

  test('what ends before the day of the Court is named beside it', () => {
    const sooner = cases
      .map(({id}) => summaryOf(locale, id))
      .filter(({days, assessment: {verdict, steps}}) => {
        const isCourtNext = ['noObstacleFound', 'curable', 'undetermined'].includes(verdict.kind);
        return isCourtNext && !isReviewFirst(steps) && days.at(0)?.way !== days.at(-1)?.way;
      })
      .filter(({days}) => days.slice(1).some(({way}) => way === 'constitutionalCourt'));
    expect(sooner.length).toBeGreaterThan(0);
    for (const {short, days} of sooner) expect(short.lastDay).toContain(days[0]?.text);
  });

  test('the days stand in their order, the earliest first', () => {
    const several = cases
      .map(({id}) => summaryOf(locale, id))
      .map(({short, days}) => days.map(({text}) => short.lastDay.indexOf(text)).filter((place) => place >= 0))
      .filter((places) => new Set(places).size > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const places of several) expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('while more is asked, no way is named first whose time an answer to come ends', () => {
    const clean = cases.find(({id}) => id === 'clean-civil');
    const over: Answers = {
      ...clean?.answers,
      applicant: 'foreigner',
      citizenshipDispute: 'no',
      caseKind: 'civil',
      appellateDate: '2026-03-02'
    };
    const {caseKind: _kind, appellateDate: _date, ...asked} = over;
    const today = '2026-11-27';
    expect(summaryIn(locale, asked, today).short.step).toBe(inShort.goOn);
    const {step} = summaryIn(locale, over, today).short;
    expect(step).not.toBe(inShort.goOn);
    expect(step).not.toContain(remedies.cassation.title);
  });

  test('the usual day of a way leads, and that of a case of its own follows it', () => {
    const {short, days} = summaryOf(locale, 'authority-only', true);
    const [usual, special] = [false, true].map((isException) =>
      days.find((one) => one.way === 'administrativeCourt' && one.isException === isException)
    );
    const places = [usual, special].map((one) => short.lastDay.indexOf(one?.text ?? 'none'));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
  });

  test('a way whose time is over in some kind of case is not named as if it were open', () => {
    const clean = cases.find(({id}) => id === 'poa-missing');
    const withKind = (caseKind: NonNullable<Answers['caseKind']>) =>
      summaryIn(locale, {...clean?.answers, appellateDate: '2026-03-02', caseKind}, '2026-11-23').short;
    const late = inShort.mayBeLate.replace('{way}', remedies.cassation.title);
    expect(withKind('unknown').elsewhere).toContain(late);
    expect(withKind('criminal').elsewhere).not.toContain(late);
    expect(withKind('criminal').elsewhere).toContain(remedies.cassation.title);
  });

  test('what is to be done first is not named as another way, where there are others', () => {
    const {short, assessment} = summaryOf(locale, 'appeal-open');
    const [first] = assessment.steps.flatMap((step) => (step.kind === 'remedy' ? [step.offer.remedy] : []));
    expect(first).toBe('appealFirst');
    expect(short.elsewhere).not.toContain(remedies.appealFirst.title);
    expect(short.elsewhere).not.toBe(inShort.noOther);
  });

  test('the usual day of the first way is told, beside an earlier one of a special case', () => {
    const open = cases.find(({id}) => id === 'appeal-open');
    const {short, days} = summaryIn(
      locale,
      {...open?.answers, caseKind: 'administrative'},
      '2026-11-27',
      true
    );
    const [usual, special] = [false, true].map((isVariant) =>
      days.find((one) => one.way === 'appealFirst' && one.isVariant === isVariant)
    );
    expect(short.lastDay).toContain(usual?.text ?? 'no usual day');
    expect(short.lastDay).toContain(special?.text ?? 'no special day');
  });

  test('a way of a kind of case that is perhaps not theirs is not in the summary', () => {
    const {short} = summaryOf(locale, 'authority-only');
    expect(short.elsewhere).not.toContain(remedies.inquiryComplaint.title);
    expect(short.elsewhere).not.toContain(remedies.offenceComplaint.title);
  });

  test('where nothing stands in the way, it names the first step, and what runs beside it', () => {
    const {short} = summaryOf(locale, 'clean-civil');
    expect(MESSAGES[locale].steps.write.startsWith(short.step)).toBe(true);
    expect(short.elsewhere.startsWith(MESSAGES[locale].remedies.cassation.title)).toBe(true);
    expect(short.elsewhere).not.toContain(';');
  });
});

function ruleWordsAnd(locale: Locale) {
  return {...ruleWordsOn(MESSAGES[locale], '2026-11-23'), inShort: MESSAGES[locale].inShort};
}
