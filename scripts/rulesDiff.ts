import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {compare, type LawCompared} from '@/lib/rulesDiff';
import {LOCALES} from '@/lib/text';
import {changedFiles} from './rulesDiff/changedFiles';
import {withCheckout} from './rulesDiff/checkout';
import {describe} from './rulesDiff/describe';
import {loadRules} from './rulesDiff/loadRules';
import {messagesIn} from './rulesDiff/messagesIn';
import {ownWords} from './rulesDiff/ownWords';
import {pageOf} from './rulesDiff/page';
import {textOf} from './rulesDiff/text';
import {changedTexts} from './rulesDiff/texts';

const USAGE = `npm run rules:diff -- REVISION [REVISION] [--language kk|ru|en] [--html FILE]
Says what differs in meaning between the rules of a git revision and those of the working tree, or of a second one.`;

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {language: {type: 'string', default: 'en'}, html: {type: 'string'}}
});
const locale = LOCALES.find((one) => one === values.language);
const [old, now] = positionals;
if (old === undefined || positionals.length > 2 || locale === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    await withCheckout(old, (before) =>
      now === undefined ? report(before, process.cwd()) : withCheckout(now, (after) => report(before, after))
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

async function report(before: string, after: string): Promise<void> {
  if (old === undefined || locale === undefined) return;
  const [was, is] = [await loadRules(before, old), await loadRules(after, now ?? 'the working tree')];
  const wordsOn = ({law}: LawCompared) => ({
    old: ownWords(before, locale, law.from),
    now: ownWords(after, locale, law.from)
  });
  const texts = changedTexts(messagesIn(before, locale), messagesIn(after, locale), locale);
  const revisions = {old, now, texts, changedFiles: changedFiles(before, after)};
  const description = describe(compare(was, is), revisions, wordsOn, locale);
  if (values.html === undefined) console.log(textOf(description, locale));
  else writeFileSync(values.html, pageOf(description, locale));
}
