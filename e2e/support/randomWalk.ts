import {expect, type Page} from '@playwright/test';
import {
  assess,
  interview,
  partsOf,
  problemWith,
  isReviewFirst,
  questionOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type IsoDate,
  type QuestionId
} from '@/lib/rules';
import type {Locale} from '@/lib/text';
import {heading, headingsAt, placeOf, questionAt} from './check';
import {DRAFT_KEY} from './draft';
import {LOCALES, languageLink} from './languages';
import {pick, type Random} from './random';
import {TODAY} from './test';
import {wordsIn} from './words';

const DAYS: readonly IsoDate[] = [
  '2024-02-29',
  '2025-11-22',
  '2025-11-23',
  '2026-05-14',
  '2026-06-30',
  '2026-07-01',
  '2026-10-24',
  '2026-11-23',
  '2026-12-01'
];

/** A person who does anything, in any order, and what must hold on the page throughout. */
export interface Walk {
  readonly page: Page;
  readonly random: Random;
  /** The steps taken, for the report of a failing walk. */
  readonly steps: string[];
  answers: Answers;
  locale: Locale;
}

export async function beginWalk(page: Page, random: Random): Promise<Walk> {
  const walk: Walk = {page, random, steps: [], answers: {}, locale: pick(random, LOCALES)};
  await walk.page.goto('/');
  await walk.page.evaluate(() => {
    sessionStorage.clear();
  });
  await open(walk);
  return walk;
}

/** One step, and then everything that must hold. */
export async function takeStep(walk: Walk): Promise<void> {
  const place = placeOf(walk.page);
  walk.steps.push(place);
  if (chance(walk, 0.72)) await goOn(walk, place);
  else await pick(walk.random, DISTURBANCES)(walk);
  await expectCalm(walk);
}

const DISTURBANCES: readonly ((walk: Walk) => Promise<void>)[] = [
  (walk) => travel(walk, () => walk.page.goBack()),
  (walk) => travel(walk, () => walk.page.goForward()),
  (walk) => travel(walk, () => walk.page.reload()),
  (walk) => changeLanguage(walk),
  (walk) => checkInAnotherTab(walk),
  (walk) => loseStorage(walk, null),
  (walk) =>
    loseStorage(walk, pick(walk.random, ['{', '[]', '{"version":1,"answers":{"request":"nonsense"}}'])),
  (walk) => withoutNetwork(walk),
  (walk) =>
    goTo(walk, pick(walk.random, ['result', 'answers', 'notice', 'signer', 'nonsense', 'link/1xyz', '']))
];

async function goOn(walk: Walk, place: string): Promise<void> {
  const words = wordsIn(walk.locale);
  switch (place) {
    case 'notice':
      return press(walk, `a[href="#${pick(walk.random, ['result', 'answers'])}"], main a.button.equal`);
    case 'answers':
      return press(walk, 'main a');
    case 'result':
    case 'sheet':
    case 'application':
    case 'earlier':
      return press(walk, 'main a[href^="#"]');
    default:
      if (place.startsWith('link/')) {
        await walk.page.getByRole('button', {name: words.handOver.goOnWithCheck}).click();
        return;
      }
      await answer(walk, questionAt(place));
  }
}

/** Any of the links, by what the person sees. */
async function press(walk: Walk, selector: string): Promise<void> {
  const links = walk.page.locator(selector);
  const hrefs = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('#'))
  );
  if (hrefs.length === 0) return;
  const href = pick(walk.random, hrefs);
  walk.steps.push(`press ${href}`);
  await links.locator(`xpath=self::*[@href="${href}"]`).first().click();
}

async function answer(walk: Walk, question: QuestionId): Promise<void> {
  const given = anyAnswer(walk, question);
  walk.steps.push(`${question} = ${JSON.stringify(given)}`);
  await fillIn(walk, question, given);
  const {answers: before, asked} = interview(walk.answers, {today: TODAY});
  const index = asked.indexOf(question);
  const earlier = index === -1 ? asked : asked.slice(0, index);
  const known = Object.fromEntries(earlier.map((id) => [id, before[id]]));
  if (problemWith(question, given, known, TODAY) === undefined)
    walk.answers = {...walk.answers, [question]: given};
  await walk.page.locator('button[type=submit]').click();
}

function anyAnswer(walk: Walk, question: QuestionId): Answer {
  const asked = questionOf(question);
  if (chance(walk, 0.12)) return UNKNOWN;
  switch (asked.kind) {
    case 'choice':
      return chance(walk, 0.5) ? (asked.options[0] as Answer) : pick(walk.random, asked.options);
    case 'several': {
      if (chance(walk, 0.2)) return [asked.none];
      const ticked = [pick(walk.random, asked.options), pick(walk.random, asked.options)];
      // Stored in the order of the page, whichever was ticked first.
      return asked.options.filter((option) => ticked.includes(option));
    }
    case 'date':
      return pick(walk.random, DAYS);
    default:
      return asked satisfies never;
  }
}

async function fillIn(walk: Walk, question: QuestionId, given: Answer): Promise<void> {
  const {kind} = questionOf(question);
  if (kind === 'date' && given !== UNKNOWN) {
    const parts = partsOf(given as IsoDate);
    await walk.page.locator('input[name=unknown]').uncheck();
    for (const part of ['day', 'month', 'year'] as const)
      await walk.page.locator(`input[name=${part}]`).fill(String(parts[part]));
  } else if (kind === 'date') {
    await walk.page.locator('input[name=unknown]').check();
  } else if (kind === 'several') {
    const wanted = [given].flat() as readonly string[];
    for (const field of await walk.page.locator('input[name=several]').all())
      await field.setChecked(wanted.includes((await field.getAttribute('value')) ?? ''));
  } else {
    await walk.page.locator(`input[name=choice][value="${String(given)}"]`).check();
  }
}

/** Back and Forward may leave the check; the person returns, and nothing is lost. */
async function travel(walk: Walk, move: () => Promise<unknown>): Promise<void> {
  walk.steps.push('travel');
  await move();
  const {pathname} = new URL(walk.page.url());
  const locale = LOCALES.find((one) => pathname === `/${one}/check/`);
  if (locale === undefined) await open(walk);
  else walk.locale = locale;
}

async function changeLanguage(walk: Walk): Promise<void> {
  walk.locale = pick(walk.random, LOCALES);
  walk.steps.push(`language ${walk.locale}`);
  await languageLink(walk.page, walk.locale).click();
  await walk.page.waitForURL(`**/${walk.locale}/check/**`);
}

async function checkInAnotherTab(walk: Walk): Promise<void> {
  const other = await walk.page.context().newPage();
  await other.goto(`/${walk.locale}/check/#result`);
  await expect(heading(other)).toHaveText(wordsIn(walk.locale).questions.request.title);
  await other.close();
}

async function loseStorage(walk: Walk, left: string | null): Promise<void> {
  walk.steps.push(`storage ${String(left)}`);
  await walk.page.goto('/');
  await walk.page.evaluate(
    ([key, text]) => {
      if (text === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    },
    [DRAFT_KEY, left] as const
  );
  walk.answers = {};
  await open(walk);
}

async function withoutNetwork(walk: Walk): Promise<void> {
  walk.steps.push('no network');
  await walk.page.context().setOffline(true);
  await goOn(walk, placeOf(walk.page));
  await walk.page.context().setOffline(false);
}

async function goTo(walk: Walk, fragment: string): Promise<void> {
  walk.steps.push(`go to ${fragment}`);
  await walk.page.goto(`/${walk.locale}/check/#${fragment}`);
}

async function open(walk: Walk): Promise<void> {
  await walk.page.goto(`/${walk.locale}/check/`);
  await walk.page.waitForLoadState('load');
}

/** The address and the heading agree, the answers are kept, and the result's verdict is that of the rules. */
async function expectCalm(walk: Walk): Promise<void> {
  await expect
    .poll(() => isShown(walk), {message: [...walk.steps, 'the heading of the address'].join('\n')})
    .toBe(true);
  await expect
    .poll(async () => JSON.stringify(sorted(await storedAnswers(walk))), {message: walk.steps.join('\n')})
    .toBe(JSON.stringify(sorted(walk.answers)));
  if (placeOf(walk.page) !== 'result') return;
  const {answers, next, barred} = interview(walk.answers, {today: TODAY});
  if (next !== undefined && !barred) return;
  const {verdict, steps} = assess(answers, {today: TODAY});
  const {verdicts, result} = wordsIn(walk.locale);
  await expect(heading(walk.page), walk.steps.join('\n')).toHaveText(
    isReviewFirst(steps) ? result.goodNewsTitle : verdicts[verdict.kind].label
  );
}

/** Whether the page shows what its address says: until then it is starting, or about to redirect. */
async function isShown({page, locale}: Walk): Promise<boolean> {
  const place = placeOf(page);
  const text = await heading(page)
    .allTextContents()
    .then(([first]) => first);
  return text !== undefined && headingsAt(locale, place).includes(text);
}

async function storedAnswers(walk: Walk): Promise<Answers> {
  const text = await walk.page.evaluate((key) => sessionStorage.getItem(key), DRAFT_KEY);
  try {
    const stored = JSON.parse(text ?? '{}') as {answers?: Answers};
    return stored.answers?.request === ('nonsense' as never) ? {} : (stored.answers ?? {});
  } catch {
    return {};
  }
}

const sorted = (answers: Answers) => Object.entries(answers).sort(([a], [b]) => a.localeCompare(b));

const chance = ({random}: Walk, probability: number) => random() < probability;
