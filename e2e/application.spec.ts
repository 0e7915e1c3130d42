import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {strFromU8, unzipSync} from 'fflate';
import {CASES as cases} from '../lib/rules/cases/cases.fixture';

const DRAFT = 'zhuginu.draft';

const WORDS = {
  kk: {docx: 'DOCX файлын жүктеп алу', title: 'Өтініш жобасы', paper: 'ӨТІНІШ', other: 'ПРОШУ:'},
  ru: {docx: 'Скачать в формате DOCX', title: 'Проект обращения', paper: 'ОБРАЩЕНИЕ', other: 'СҰРАЙМЫН:'},
  en: {docx: 'Download as DOCX', title: 'Draft application', paper: 'ОБРАЩЕНИЕ', other: 'СҰРАЙМЫН:'}
} as const;
const LOCALES = Object.keys(WORDS) as (keyof typeof WORDS)[];

const NAME = 'Ахметова Айгүл Серікқызы';
const STORY = '<img src=x onerror=alert(1)> & 👩‍👧 «сөз»';

/** Opens the draft application with the answers of a known case, as they are on `today`. */
async function openDraft(page: Page, locale: string, id: string): Promise<void> {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No case ${id}`);
  const {answers, today} = found;
  await page.clock.setFixedTime(new Date(`${today}T10:00:00+05:00`));
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text);
    },
    [DRAFT, JSON.stringify({version: 1, answers, typed: {}, application: {}})] as const
  );
  await page.goto(`/${locale}/check/#application`);
}

async function download(page: Page, locale: keyof typeof WORDS) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: WORDS[locale].docx}).click()
  ]);
  return {name: file.suggestedFilename(), bytes: readFileSync(await file.path())};
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

for (const locale of LOCALES) {
  test(`a draft is written, stored and downloaded (${locale})`, async ({page}) => {
    page.on('dialog', () => {
      throw new Error('Typed markup was run');
    });
    await openDraft(page, locale, 'poa-missing');
    await expect(page.getByRole('heading', {level: 1})).toHaveText(WORDS[locale].title);
    await page.locator('#application-fullName').fill(NAME);
    await page.locator('#application-iin').fill('12345');
    await expect(page.locator('#application-iin-said')).not.toBeEmpty();
    await page.locator('#application-story').fill(STORY);

    await page.reload();
    await expect(page.locator('#application-story')).toHaveValue(STORY);
    await expect(page.locator('article')).toContainText(STORY);
    await expect(page.locator('article mark').first()).toBeVisible();

    const {name, bytes} = await download(page, locale);
    expect(name).toBe(`zhuginu-${locale === 'kk' ? 'kk' : 'ru'}-2026-11-23.docx`);
    const document = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain(NAME);
    expect(document).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; 👩‍👧');
    expect(document).toContain(WORDS[locale].paper);
    expect(document).not.toContain(WORDS[locale].other);
    expect(document.match(/"Heading1"/g)).toHaveLength(8);
    expect((await download(page, locale)).bytes.equals(bytes)).toBe(true);
  });
}

test('the paper keeps its language and its text when the screen changes its own', async ({page}) => {
  await openDraft(page, 'en', 'clean-civil');
  await page.locator('#filing-kk').check();
  await page.locator('#application-legalPosition').fill('Норма Конституцияға қайшы.');
  await expect(page.locator('article')).toContainText('The list of attached documents.');
  await page.getByRole('link', {name: 'Русский'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(WORDS.ru.title);
  await expect(page.locator('#filing-kk')).toBeChecked();
  await expect(page.locator('#application-legalPosition')).toHaveValue('Норма Конституцияға қайшы.');
  await expect(page.locator('article')).toHaveAttribute('lang', 'kk');
});

test('a text that is too long is reported and stored', async ({page}) => {
  await openDraft(page, 'ru', 'clean-civil');
  const long = 'ұзын сөз '.repeat(6000);
  await page.locator('#application-story').fill(long);
  await expect(page.locator('#application-story-said')).toContainText('54000');
  await expect(page.locator('#application-story')).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(page.locator('#application-story')).toHaveValue(long);
});

test('only the paper is printed', async ({page}, info) => {
  await openDraft(page, 'en', 'parents');
  await page.locator('#application-fullName').fill(NAME);
  const pdf = info.outputPath('paper.pdf');
  writeFileSync(pdf, await page.pdf({preferCSSPageSize: true}));
  const text = plain(execFileSync('pdftotext', [pdf, '-'], {encoding: 'utf8'}));
  expect(text).toMatch(/^В Конституционный Суд Республики Казахстан Заявитель:/);
  for (const printed of [NAME, 'ОБРАЩЕНИЕ', '8. Перечень прилагаемых документов', 'Подпись: ['])
    expect(text).toContain(printed);
  expect(text).not.toMatch(/[a-z]{4}/i);
});
