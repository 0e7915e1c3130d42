import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {expect} from '@playwright/test';
import {assess, interview} from '@/lib/rules';
import {formatCitation, formatDate} from '@/lib/text';
import {realCases} from './support/cases';
import {answerTexts, follow, seeResult, walk} from './support/check';
import {checkIn, LOCALES} from './support/languages';
import {expectResult} from './support/result';
import {test, TODAY} from './support/test';
import {fill, wordsIn} from './support/words';

/** The text of a PDF without regard to where its lines break. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u00ad-]+/g, '');

function textOf(pdf: Buffer, file: string): string {
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'});
}

for (const locale of LOCALES) {
  for (const {id, answers, expected} of realCases()) {
    test(`${id}, from the choice of a language to the printed record (${locale})`, async ({
      page,
      hasTouch
    }, testInfo) => {
      const words = wordsIn(locale);
      const check = checkIn(page, locale, hasTouch);
      await page.goto('/');
      await page.locator(`main a[hreflang=${locale}]`).click();
      await page.getByRole('link', {name: words.ui.start}).first().click();
      const {asked} = await walk(check, answers);
      await follow(check, seeResult(check));
      await expectResult(check, expected);
      await expect(page.locator('main svg[role=img]').first()).toBeAttached();

      const pdf = await page.pdf({preferCSSPageSize: true});
      const raw = textOf(pdf, testInfo.outputPath('record.pdf'));
      const text = squeezed(raw);
      const said = (line: string) => {
        expect(text, line).toContain(squeezed(line));
      };
      const {answers: counting} = interview(answers, {today: TODAY});
      const {findings, remedies} = assess(counting, {today: TODAY});
      said(words.result.recordTitle);
      said(fill(words.result.assessedOn, {date: formatDate(locale, TODAY, 'label')}));
      said(words.verdicts[expected.verdict].label);
      if (expected.deadline !== undefined) {
        said(fill(words.result.deadlineLast, {date: formatDate(locale, expected.deadline, 'label')}));
      }
      for (const finding of findings.filter(({status}) => status === 'unmet')) {
        said(words.criteria[finding.criterion].title);
        for (const citation of finding.citations) said(formatCitation(locale, citation));
      }
      for (const {remedy} of remedies) said(words.remedies[remedy].title);
      for (const question of asked) {
        const [first = ''] = answerTexts(locale, question, answers[question] ?? 'unknown');
        expect(text).toContain(squeezed(first).slice(0, 18));
      }
      expect(raw).toMatch(/1\s?\/\s?\d/);
    });
  }
}
