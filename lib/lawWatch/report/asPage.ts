import {formatCitation, formatCitations, LOCALES, type Locale} from '../../text';
import type {CheckedText, LawCheck} from '../check';
import {aboutText} from './aboutText';
import {affectedBy, outcomeOf, type Affected} from './affected';
import {howOf} from './howOf';
import {STYLE} from './style';
import {REPORT_WORDS} from './words';
import type {WordsById} from './wordsById';

/** The report as one plain page, to read, send and print; it needs nothing else. */
export function asPage(locale: Locale, check: LawCheck, byId: WordsById): string {
  const words = REPORT_WORDS[locale];
  const outcome = outcomeOf(check);
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
<h1>${escaped(words.title)}</h1>
<p class="outcome ${outcome}">${escaped(words.outcome[outcome])}</p>
${check.problems.map(({file, problem}) => paragraph(`${file}: ${words.problem[problem]}`)).join('\n')}
${check.texts.map((text) => sectionOf(locale, text, byId)).join('\n')}
</html>
`;
}

function sectionOf(locale: Locale, text: CheckedText, byId: WordsById): string {
  const words = REPORT_WORDS[locale];
  const title = byId.get(`acts.${text.act}`)?.[locale] ?? text.act;
  const others = (['same', 'absent', 'notPinned'] as const).flatMap((state) => {
    const citations = text.citations.filter(({fate}) => fate.state === state).map(({citation}) => citation);
    if (citations.length === 0) return [];
    return [`<dt>${escaped(words.state[state])}</dt><dd>${escaped(formatCitations(locale, citations))}</dd>`];
  });
  return `<section>
<h2>${escaped(title)}, ${escaped(words.language[text.language])}</h2>
<p class="files">${escaped(words.files)}: ${escaped(text.files.join(', '))}</p>
${aboutText(locale, text).map(paragraph).join('\n')}
${affectedBy(text, byId)
  .map((one) => articleOf(locale, one, byId))
  .join('\n')}
<dl>${others.join('\n')}</dl>
</section>`;
}

function articleOf(locale: Locale, one: Affected, byId: WordsById): string {
  const words = REPORT_WORDS[locale];
  const kinds = [...new Set(one.uses.map(({kind}) => kind))];
  const uses = kinds.map((kind) => {
    const ids = one.uses.filter((use) => use.kind === kind).map(({id}) => id);
    return `<dt>${escaped(words.uses[kind])}</dt><dd><code>${ids.map(escaped).join('</code> <code>')}</code></dd>`;
  });
  const now = one.now ?? [];
  return `<article class="${one.fate.state}">
<h3><b>${escaped(words.state[one.fate.state])}</b> ${escaped(formatCitation(locale, one.citation))}</h3>
${howOf(locale, one).map(paragraph).join('\n')}
${now.length === 0 ? '' : `<h4>${escaped(words.now)}</h4><blockquote>${passages(now)}</blockquote>`}
${uses.length === 0 ? paragraph(words.nothingRests) : `<dl>${uses.join('\n')}</dl>`}
${wordsTable(locale, one.words, byId)}
</article>`;
}

function wordsTable(locale: Locale, ids: readonly string[], byId: WordsById): string {
  if (ids.length === 0) return '';
  const rows = ids.map((id) => {
    const cells = LOCALES.map((one) => `<td lang="${one}">${escaped(byId.get(id)?.[one] ?? '')}</td>`);
    return `<tr><th scope="row"><code>${escaped(id)}</code></th>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escaped(REPORT_WORDS[locale].words)}</caption>
<thead><tr><th></th>${LOCALES.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

/** A number stands alone in the list of passages and belongs to the one after it. */
const passages = (now: readonly string[]) =>
  now.map((text) => (/^[\d-]+[.)]$/.test(text) ? `<br>${escaped(text)} ` : escaped(text))).join('');

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
