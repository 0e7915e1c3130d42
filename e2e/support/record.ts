import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {expect, type TestInfo} from '@playwright/test';
import {assess, interview, type QuestionId} from '@/lib/rules';
import {formatCitation, formatDate} from '@/lib/text';
import type {Case} from './cases';
import {answerTexts, type CheckPage} from './check';
import {lastDayWords} from './result';
import {TODAY} from './test';
import {fill, rulesIn, wordsIn} from './words';

/** The text of a PDF without regard to where its lines break. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u00ad-]+/g, '');

function textOf(pdf: Buffer, file: string): string {
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'});
}

/** The result, printed, is a whole record: day, verdict, last day, grounds with their articles, other ways, answers. */
export async function expectRecord(
  {page, locale}: CheckPage,
  {answers, expected}: Case,
  asked: readonly QuestionId[],
  testInfo: TestInfo
): Promise<void> {
  const words = wordsIn(locale);
  await expect(page.locator('main svg[role=img]').first()).toBeAttached();
  const pdf = await page.pdf({preferCSSPageSize: true});
  const raw = textOf(pdf, testInfo.outputPath(`record-${locale}.pdf`));
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
    said(
      fill(lastDayWords(words, expected.deadline), {date: formatDate(locale, expected.deadline, 'label')})
    );
  }
  for (const finding of findings.filter(({status}) => status === 'unmet')) {
    said(rulesIn(locale, TODAY).criteria[finding.criterion].title);
    for (const citation of finding.citations) said(formatCitation(locale, citation));
  }
  for (const {remedy} of remedies) said(words.remedies[remedy].title);
  for (const question of asked) {
    const [first = ''] = answerTexts(locale, question, answers[question] ?? 'unknown');
    expect(text).toContain(squeezed(first).slice(0, 18));
  }
  expect(raw).toMatch(/1\s?\/\s?\d/);
}
