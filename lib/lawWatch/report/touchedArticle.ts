import {formatCitation, LOCALES, type Locale} from '../../text';
import type {Former} from '../former';
import type {Affected} from './affected';
import {howOf} from './howOf';
import {escaped, paragraph} from './html';
import {REPORT_WORDS} from './words';
import {wordDiff, type Run} from './wordDiff';
import type {WordsById} from './wordsById';

/** One changed citation: what happened, its current text, and what depends on it. */
export function touchedArticle(
  locale: Locale,
  one: Affected,
  before: ReturnType<Former['get']>,
  byId: WordsById
): string {
  const words = REPORT_WORDS[locale];
  const kinds = [...new Set(one.uses.map(({kind}) => kind))];
  const uses = kinds.map((kind) => {
    const ids = one.uses.filter((use) => use.kind === kind).map(({id}) => id);
    return `<dt>${escaped(words.uses[kind])}</dt><dd><code>${ids.map(escaped).join('</code> <code>')}</code></dd>`;
  });
  return `<article class="${one.fate.state}">
<h3><b>${escaped(words.state[one.fate.state])}</b> ${escaped(formatCitation(locale, one.citation))}</h3>
${howOf(locale, one).map(paragraph).join('\n')}
${textOf(locale, one, before)}
${uses.length === 0 ? paragraph(words.nothingRests) : `<dl>${uses.join('\n')}</dl>`}
${wordsTable(locale, one.words, byId)}
</article>`;
}

/** The current text; with the earlier text available, as deletions and insertions. */
function textOf(locale: Locale, {now = [], fate}: Affected, before: string | undefined): string {
  const title = `<h4>${escaped(REPORT_WORDS[locale].now)}</h4>`;
  if (before !== undefined && fate.state !== 'moved') {
    return `${title}<blockquote>${wordDiff(before, now.join(' ')).map(marked).join(' ')}</blockquote>`;
  }
  return now.length === 0 ? '' : `${title}<blockquote>${now.map(passage).join('')}</blockquote>`;
}

const MARK = {both: '', before: 'del', now: 'ins'} as const;

function marked({in: where, words}: Run): string {
  const tag = MARK[where];
  const text = escaped(words.join(' '));
  return tag === '' ? text : `<${tag}>${text}</${tag}>`;
}

/** A number is a passage of its own and belongs to the next one. */
const passage = (text: string) => (/^[\d-]+[.)]$/.test(text) ? `<br>${escaped(text)} ` : escaped(text));

function wordsTable(locale: Locale, ids: readonly string[], byId: WordsById): string {
  if (ids.length === 0) return '';
  const rows = ids.map((id) => {
    const cells = LOCALES.map((one) => `<td lang="${one}">${escaped(byId.get(id)?.[one] ?? '')}</td>`);
    return `<tr><th scope="row"><code>${escaped(id)}</code></th>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escaped(REPORT_WORDS[locale].words)}</caption>
<thead><tr><td></td>${LOCALES.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}
