import {readFileSync} from 'node:fs';
import {expect, type Locator, type Page} from '@playwright/test';
import ICAL from 'ical.js';
import {formatDate, lowerFirst, type Locale} from '@/lib/text';
import {caseOf} from './support/cases';
import {openWith} from './support/draft';
import {checkIn, inTurn} from './support/languages';
import {test} from './support/test';
import {fill, wordsIn} from './support/words';

const answers = {...caseOf('authority-only').answers, caseKind: 'administrative'} as const;

const form = (page: Page, title: string): Locator => page.locator('form', {has: page.getByText(title)});

async function enterDay(page: Page, locale: Locale, title: string, day: readonly [string, string, string]) {
  const asked = form(page, title);
  const {clocks, ui} = wordsIn(locale);
  for (const [place, part] of (['day', 'month', 'year'] as const).entries()) {
    await asked.getByLabel(ui[part]).fill(day[place] ?? '');
  }
  await asked.getByRole('button', {name: clocks.show}).click();
}

/** The events of the calendar file that the button saves. */
async function savedEvents(page: Page, locale: Locale) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: wordsIn(locale).calendar.save}).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: String(event.getFirstPropertyValue('summary')),
    alarms: event.getAllSubcomponents('valarm').length
  }));
}

for (const locale of inTurn(0)) {
  test(`a missing day, once entered, gives the last days, on screen and in one calendar file (${locale})`, async ({
    page,
    hasTouch
  }) => {
    const words = wordsIn(locale);
    const {starts, variants, last} = words.clocks;
    const main = page.getByRole('main');
    await openWith(checkIn(page, locale, hasTouch), answers, 'result');
    await expect(page.getByRole('button', {name: words.calendar.save})).toHaveCount(0);
    // Nothing was entered.
    await form(page, starts.authorityActOn.title).getByRole('button', {name: words.clocks.show}).click();
    await expect(main).toContainText(words.errors.dateEmpty);

    await enterDay(page, locale, starts.authorityActOn.title, ['16', '11', '2026']);
    const dated = (day: '2026-12-17' | '2027-02-16' | '2026-12-15') => formatDate(locale, day, 'label');
    await expect(main).toContainText(fill(last, {date: dated('2027-02-16')}));
    await expect(main).toContainText(fill(last, {date: dated('2026-12-17')}));

    const events = await savedEvents(page, locale);
    const named = (special: string) =>
      `${words.remedies.administrativeCourt.title} (${lowerFirst(locale, special)})`;
    expect(events.map(({day, summary}) => [day, summary])).toEqual([
      ['2026-12-17', fill(words.calendar.summary, {name: named(variants.withoutComplaint)})],
      ['2027-02-16', fill(words.calendar.summary, {name: named(variants.complaint)})]
    ]);
    expect(events.map(({alarms}) => alarms)).toEqual([3, 4]);

    // A corrected day: the same entries with other days.
    const date = formatDate(locale, '2026-11-16', 'label');
    await page.getByRole('button', {name: fill(words.clocks.correct, {date})}).click();
    await enterDay(page, locale, starts.authorityActOn.title, ['15', '11', '2026']);
    await expect(main).toContainText(fill(last, {date: dated('2026-12-15')}));
    const corrected = await savedEvents(page, locale);
    expect(corrected.map(({uid}) => uid)).toEqual(events.map(({uid}) => uid));
    expect(corrected.map(({day}) => day)).toEqual(['2026-12-15', '2027-02-15']);
  });
}

test('the way is a picture that screen readers can read', async ({page, hasTouch}) => {
  const words = wordsIn('kk').journey;
  await openWith(checkIn(page, 'kk', hasTouch), caseOf('appeal-pending').answers, 'result');
  const stops = page.getByRole('region', {name: words.title}).getByRole('listitem');
  await expect(stops).toHaveText([
    new RegExp(`${words.stops.firstCourt}.*${words.states.behind}`),
    new RegExp(`${words.stops.today}.*${words.states.here}`),
    new RegExp(`${words.stops.appeal}.*${words.pending}`),
    new RegExp(`${words.stops.constitutionalCourt}.*${words.states.ahead}`)
  ]);
});
