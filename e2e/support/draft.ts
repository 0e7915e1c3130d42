import type {Page} from '@playwright/test';
import {EMPTY_DRAFT, writeDraft, type LookupQuery} from '@/lib/answers';
import type {Answers} from '@/lib/rules';
import {expectAt, open, type CheckPage} from './check';

export const DRAFT_KEY = 'zhuginu.draft';

/** Writes any text to the check's storage, from a page of the same site on which the check does not run. */
export async function store(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [DRAFT_KEY, text] as const);
}

export const storedText = (page: Page): Promise<string | null> =>
  page.evaluate((key) => sessionStorage.getItem(key), DRAFT_KEY);

/** Opens the check at a place with answers already given, and perhaps a norm looked up. */
export async function openWith(
  check: CheckPage,
  answers: Answers,
  place: string,
  lookup?: LookupQuery
): Promise<void> {
  await store(check.page, writeDraft({...EMPTY_DRAFT, answers, ...(lookup !== undefined && {lookup})}));
  await open(check, place);
  await expectAt(check, place);
}
