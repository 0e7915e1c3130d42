import {expect, test} from 'vitest';
import {withoutStyleText} from './payload.mjs';

const SHEET = '.name{color:"қара"}\n9:T3,';
const length = new TextEncoder().encode(SHEET).length.toString(16);

/** A page as the framework writes it: what its scripts read, cut anywhere. */
const page = (payload: string, cut: number) =>
  [payload.slice(0, cut), payload.slice(cut)]
    .map(
      (part) => `<script>self.__next_f.push([1,${JSON.stringify(part).replaceAll('<', '\\u003c')}])</script>`
    )
    .join('');

const payloadOf = (html: string) =>
  [...html.matchAll(/push\(\[1,(".*?")\]\)<\/script>/gs)]
    .map(([, text]) => JSON.parse(text ?? '') as string)
    .join('');

const style = (text: string) =>
  `["$","style","0",{"href":"/_next/static/chunks/a.css","children":"${text}"}]`;
const bare = '["$","style","0",{"href":"/_next/static/chunks/a.css"}]';

test.each([1, 20, 60])('the text of a style sheet in a row of its own goes, cut at %i', (cut) => {
  const payload = `1:"x"\n7:T${length},${SHEET}8:${style('$7')}\n9:T3,жab:{"a":"</script>"}\n`;
  const html = withoutStyleText(page(payload, cut));
  expect(payloadOf(html)).toBe(`1:"x"\n8:${bare}\n9:T3,жab:{"a":"</script>"}\n`);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

test('the text of a style sheet in its element goes', () => {
  const html = withoutStyleText(page(`8:${style(String.raw`.a{content:\"‹\"}`)}\n`, 5));
  expect(payloadOf(html)).toBe(`8:${bare}\n`);
});

test('text in other elements stays, even where it names a style sheet', () => {
  const payload = '7:T3,abc8:["$","p",null,{"title":"/_next/a.css","children":"$7"}]\n';
  expect(payloadOf(withoutStyleText(page(payload, 3)))).toBe(payload);
});

test('a page without scripts stays as it is', () => {
  expect(withoutStyleText('<p>text</p>')).toBe('<p>text</p>');
});
