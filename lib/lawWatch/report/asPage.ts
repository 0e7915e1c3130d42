import {formatCitations, type Locale} from '../../text';
import type {CheckedText, LawCheck} from '../check';
import {formerKey, type Former} from '../former';
import {aboutText} from './aboutText';
import {affectedBy, outcomeOf} from './affected';
import {escaped, paragraph} from './html';
import {STYLE} from './style';
import {touchedArticle} from './touchedArticle';
import {REPORT_WORDS} from './words';
import type {WordsById} from './wordsById';

/** The report as one plain page, to read, send and print; self-contained. */
export function asPage(locale: Locale, check: LawCheck, byId: WordsById, former: Former): string {
  const words = REPORT_WORDS[locale];
  const outcome = outcomeOf(check);
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
<h1>${escaped(words.title)}</h1>
<p class="outcome">${escaped(words.outcome[outcome])}</p>
${check.problems.map(({file, problem}) => paragraph(`${file}: ${words.problem[problem]}`)).join('\n')}
${check.texts.map((text) => sectionOf(locale, text, byId, former)).join('\n')}
</html>
`;
}

function sectionOf(locale: Locale, text: CheckedText, byId: WordsById, former: Former): string {
  const {act, language, files, citations} = text;
  const words = REPORT_WORDS[locale];
  const title = byId.get(`acts.${act}`)?.[locale] ?? act;
  const others = (['same', 'absent'] as const).flatMap((state) => {
    const places = citations.filter(({fate}) => fate.state === state).map(({citation}) => citation);
    if (places.length === 0) return [];
    return [`<dt>${escaped(words.state[state])}</dt><dd>${escaped(formatCitations(locale, places))}</dd>`];
  });
  const touched = affectedBy(text, byId).map((one) =>
    touchedArticle(locale, one, former.get(formerKey(act, language, one.place)), byId)
  );
  return `<section>
<h2>${escaped(title)}, ${escaped(words.language[language])}</h2>
<p class="files">${escaped(words.files)}: ${escaped(files.join(', '))}</p>
${aboutText(locale, text).map(paragraph).join('\n')}
${touched.join('\n')}
<dl>${others.join('\n')}</dl>
</section>`;
}
