import type {Locale} from '@/lib/text';
import type {Described, Description} from './describe';
import {PHRASES, type Phrases} from './phrases';

const STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.45 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #111; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5em; margin: 0 0 .3em; }
h2 { font-size: 1.15em; margin: 2em 0 .3em; border-bottom: 2px solid #111; break-after: avoid; }
h3 { font-size: 1em; margin: 0 0 .2em; }
article { border: 1px solid #777; border-radius: 4px; padding: .7em .9em; margin: .8em 1px; break-inside: avoid; }
.quiet { color: #444; font-size: .9em; margin: .2em 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin-top: .5em; table-layout: fixed; }
th, td { border: 1px solid #999; padding: .4em .5em; text-align: left; vertical-align: top; width: 50%; overflow-wrap: anywhere; }
th { background: #eee; }
ul { margin: .2em 0 .2em 1.2em; padding: 0; }
.check { float: right; width: 1.1em; height: 1.1em; border: 1px solid #111; margin-left: .6em; }
.sign { display: flex; gap: 2rem; margin-top: 3rem; break-inside: avoid; }
.sign div { flex: 1; border-top: 1px solid #111; padding-top: .3em; }
@page { margin: 18mm 16mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;

/** The comparison as one page to print, read and sign: nothing is fetched, and nothing runs. */
export function pageOf(description: Description, locale: Locale): string {
  const {title, lead, revisions, isSame, lists, laws, apart, changedFiles} = description;
  const say = PHRASES[locale];
  const meaning = isSame
    ? [`<p><strong>${escaped(say.same)}.</strong></p>`]
    : [
        ...lists.map(({heading, lines}) => section(heading, listOf(lines))),
        ...laws.map(({law, looked, instead, differences, notCompared, givenFindings}) =>
          section(
            law,
            ...(looked === undefined ? [] : [`<p class="quiet">${escaped(looked)}</p>`]),
            ...(instead === undefined ? [] : [`<p>${escaped(instead)}</p>`]),
            ...differences.map((one) => articleOf(one, say)),
            ...headed(say.notCompared, notCompared),
            ...headed(say.givenFindings, givenFindings)
          )
        )
      ];
  const body = [
    ...meaning,
    ...apart.map(({heading, differences}) =>
      section(heading, ...differences.map((one) => articleOf(one, say)))
    ),
    ...headed(say.changedFiles, changedFiles)
  ].join('');
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p class="quiet">${escaped(revisions)} ${escaped(lead)}</p>${body}
<div class="sign">${say.sign.map((line) => `<div>${escaped(line)}</div>`).join('')}</div></body>
</html>
`;
}

const section = (heading: string, ...parts: readonly string[]) =>
  `<section><h2>${escaped(heading)}</h2>${parts.join('')}</section>`;

function articleOf({what, count, who, whoIsIt, old, now}: Described, say: Phrases): string {
  const affected = who === undefined ? '' : `<p>${escaped(whoIsIt ?? say.who)}:</p>${listOf(who)}`;
  const share = count === undefined ? '' : `<p class="quiet">${escaped(count)}</p>`;
  return `<article><span class="check"></span><h3>${escaped(what)}</h3>${affected}${share}<table><thead><tr><th>${escaped(say.old)}</th><th>${escaped(say.now)}</th></tr></thead><tbody><tr><td>${inLines(old)}</td><td>${inLines(now)}</td></tr></tbody></table></article>`;
}

const headed = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`<h3>${escaped(heading)}:</h3>`, listOf(lines)];

const listOf = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;

const inLines = (text: string) => escaped(text).replaceAll(' · ', '<br>');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
