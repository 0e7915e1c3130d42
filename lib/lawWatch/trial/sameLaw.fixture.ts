import {strToU8, zipSync} from 'fflate';

const LIKE_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  С: 'C',
  К: 'K',
  В: 'B',
  ә: 'ə'
};

/** The same law in another encoding or format, as bytes. */
export const SAME_LAW: readonly {
  readonly name: string;
  readonly bytesOf: (markdown: string) => Uint8Array;
}[] = [
  {name: 'as it was', bytesOf: (text) => utf8(text)},
  {name: 'windows-1251, Kazakh letters after KZ-1048', bytesOf: windows1251},
  {name: 'UTF-16 with a mark of the order of bytes', bytesOf: (text) => utf16(`\ufeff${text}`)},
  {name: 'UTF-16 without it', bytesOf: utf16},
  {name: 'soft hyphens', bytesOf: (text) => utf8(text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'))},
  {name: 'non-breaking spaces', bytesOf: (text) => utf8(text.replace(/(?<=\S) (?=\S)/g, '\u00a0'))},
  {
    name: 'Latin letters that look like Cyrillic ones',
    bytesOf: (text) =>
      utf8(
        text.replace(/[аеосрхуіСКВә]/g, (letter, at: number) =>
          at % 3 === 0 ? (LIKE_LATIN[letter] ?? letter) : letter
        )
      )
  },
  {
    name: 'other quotation marks and dashes',
    bytesOf: (text) => utf8(text.replace(/[«»]/g, '"').replace(/–/g, '-'))
  },
  {name: 'letters in two parts', bytesOf: (text) => utf8(text.normalize('NFD'))},
  {
    name: 'more editors’ notes',
    bytesOf: (text) =>
      utf8(
        text
          .replace(/^(\d+\. .*)$/gm, '*Примечание. Пункт вводится в действие с 01.01.2027.*\n\n$1')
          .replace(
            /^(> \*Сноска\. .*)\*$/gm,
            '$1; от 05.05.2026 № 299-VIII (вводится в действие с 06.05.2026).*'
          )
      )
  },
  {name: 'plain text, broken at a width', bytesOf: (text) => utf8(wrapped(plain(text)))},
  {
    name: 'plain text, a paragraph to a line',
    bytesOf: (text) => utf8(plain(text).replaceAll('\n\n', '\r\n'))
  },
  {name: 'a page saved from a site', bytesOf: (text) => utf8(page(text))},
  {name: 'a Word document', bytesOf: (text) => word(plain(text))}
];

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  return new Uint8Array(
    Array.from({length: text.length}, (_, at) => text.charCodeAt(at)).flatMap((code) => [
      code & 255,
      code >> 8
    ])
  );
}

const KZ_1048 = 'ЌҚЋҺќқћһЎҰўұЈӘҐӨЄҒЇҮґөєғјәЅҢѕңїү';

/** Letters that the table does not have are written as a question mark, as an editor would. */
function windows1251(text: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = new TextDecoder('windows-1251').decode(Uint8Array.of(byte));
    const at = KZ_1048.indexOf(letter);
    table.set(at >= 0 && at % 2 === 0 ? (KZ_1048[at + 1] ?? letter) : letter, byte);
  }
  return Uint8Array.from(Array.from(text, (letter) => table.get(letter) ?? 63));
}

const plain = (markdown: string) =>
  markdown
    .replace(/<a [^>]*><\/a>\n\n/g, '')
    .replace(/^(?:#+ |> )/gm, '')
    .replace(/\\(?=\))/g, '')
    .replace(/\*/g, '');

function wrapped(text: string, width = 78): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}

const page = (markdown: string) => `<!DOCTYPE html><html><head><title>Статья 45. Не она</title>
<style>p { margin: 0 }</style></head><body>
<nav><ul><li><a href="#z1">Статья 44. Содержание</a></li></ul></nav>
<div class="slogan"><h1>${/^# (.*)$/m.exec(markdown)?.[1] ?? ''}</h1></div>
<div class="text"><article>
${plain(markdown)
  .split('\n\n')
  .map((line) => line.trim())
  .map((line) =>
    /^(?:Статья|\d+(?:-\d+)?-бап)/.test(line) ? `<h3 id="z">${line}</h3>` : `<p>\n  ${line}\n</p>`
  )
  .join('\n')}
</article></div>
<footer>Статья 999. Подвал сайта</footer><p>© 2026 Подвал без метки</p></body></html>`;

/** Runs broken in the middle of a word, as Word does, one word struck out and one superscript. */
function word(text: string): Uint8Array {
  const run = (part: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`;
  const paragraphs = text.split('\n\n').map((line) => {
    const middle = Math.floor(line.length / 2);
    const struck = '<w:del><w:r><w:delText>вычеркнуто</w:delText></w:r></w:del>';
    return `<w:p><w:pPr/>${run(line.slice(0, middle))}${struck}${run(line.slice(middle))}</w:p>`;
  });
  const xml = `<?xml version="1.0"?><w:document><w:body><w:p/>${paragraphs.join('')}</w:body></w:document>`;
  return zipSync({'word/document.xml': strToU8(xml), 'word/styles.xml': strToU8('<w:styles/>')});
}
