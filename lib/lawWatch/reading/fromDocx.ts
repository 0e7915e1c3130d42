import {strFromU8, unzipSync} from 'fflate';
import {linesOf, type Element, type Markup} from './markup';

const named = (element: Element, name: string) => element.tagName === `w:${name}`;

function isSuperscript({childNodes}: Element): boolean {
  return childNodes.some(
    (child) =>
      'tagName' in child &&
      ((named(child, 'vertalign') && child.attrs.some(({value}) => value === 'superscript')) ||
        (!named(child, 't') && isSuperscript(child)))
  );
}

// Names are in lower case, because the HTML parser reads this XML.
const WORD: Markup = {
  isHidden: (element) => element.tagName === 'mc:fallback' || named(element, 'del'),
  isBlock: (element) => named(element, 'p') || named(element, 'br') || named(element, 'cr'),
  hasText: (inside) => inside.some((element) => named(element, 't')),
  standsFor: (element) => (named(element, 'tab') ? ' ' : named(element, 'nobreakhyphen') ? '-' : ''),
  isRaised: (element) => named(element, 'r') && isSuperscript(element)
};

const TEXT = 'word/document.xml';

/** The lines of an act in a Word document; undefined if it is not one. */
export function fromDocx(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const file = unzipSync(bytes, {filter: ({name}) => name === TEXT})[TEXT];
    return file === undefined ? undefined : linesOf(strFromU8(file), WORD).map(({text}) => text);
  } catch {
    return undefined;
  }
}
