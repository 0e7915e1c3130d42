import {alike} from './letters';
import {linesOf, type Element, type Line, type Markup} from './markup';
import {markOf} from './marks';

const HIDDEN =
  /^(?:head|script|style|noscript|template|nav|aside|footer|form|button|select|textarea|svg|iframe|object)$/;
const BLOCK =
  /^(?:html|body|address|article|blockquote|br|center|dd|div|dl|dt|fieldset|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;

const attribute = ({attrs}: Element, name: string) => attrs.find((one) => one.name === name)?.value;

const HTML: Markup = {
  isHidden: (element) =>
    HIDDEN.test(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    /display:\s*none/i.test(attribute(element, 'style') ?? ''),
  isBlock: ({tagName}) => BLOCK.test(tagName),
  hasText: () => true,
  standsFor: () => '',
  isRaised: ({tagName}) => tagName === 'sup'
};

/** The lines of an act in a saved web page: all lines before its articles, then those in the same element. */
export function fromHtml(source: string): readonly string[] {
  const lines = linesOf(source, HTML);
  const places = lines.flatMap((line, place) => (isHeading(line) ? [place] : []));
  const [first] = places;
  if (first === undefined) return lines.map(({text}) => text);
  const holder = holderOf(lines, places);
  return lines
    .filter(({inside}, place) => place < first || holder === undefined || inside.includes(holder))
    .map(({text}) => text);
}

const isHeading = ({text}: Line) => markOf(alike(text))?.kind === 'article';

/** The innermost element that holds every heading of an article and something after the last. */
function holderOf(lines: readonly Line[], places: readonly number[]): Element | undefined {
  const headings = places.flatMap((place) => lines[place] ?? []);
  const after = lines.slice((places.at(-1) ?? 0) + 1);
  return headings[0]?.inside.findLast(
    (element) =>
      headings.every(({inside}) => inside.includes(element)) &&
      after.some(({inside}) => inside.includes(element))
  );
}
