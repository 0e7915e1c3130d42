import type {Locale} from '@/lib/text';
import {nameInFirst} from './names';
import styles from './second.module.css';
import {pairsOf, type Pair} from './pairs';

/** On both screens: which place they show. */
export const PLACE = 'data-place';

const TWIN = 'data-twin';
/** On a paragraph that has a twin. */
const TWO = 'data-two';
/** On the page while it shows two languages: more room for them. */
const PAGE = 'data-languages';

/** Links within the check and controls are not duplicated: they stay in the first language. */
const LEFT_OUT = 'a[href^="#"],button,.button,.visually-hidden,input,select,textarea,svg';

/** Keeps a twin under each paragraph of the page; returns a function that stops it. */
export function syncTwins(first: Element, second: Element, locale: Locale): () => void {
  const page = document.documentElement;
  const observer = new MutationObserver(() => {
    write();
  });
  const watch = () => {
    for (const side of [first, second]) {
      observer.observe(side, {childList: true, characterData: true, subtree: true});
    }
  };
  let unname = () => {};
  const clear = () => {
    observer.disconnect();
    unname();
    removeTwins(first);
  };
  const write = () => {
    clear();
    const [other] = second.children;
    // Until the second screen shows the same place, the page has one language.
    if (other !== undefined && other.getAttribute(PLACE) === first.getAttribute(PLACE)) {
      for (const pair of pairsOf(first, other)) addTwin(pair, locale);
      unname = nameInFirst(first, `[${TWIN}]`);
    }
    watch();
  };
  page.setAttribute(PAGE, '2');
  write();
  return () => {
    clear();
    page.removeAttribute(PAGE);
  };
}

function removeTwins(first: Element): void {
  for (const twin of first.querySelectorAll(`[${TWIN}]`)) twin.remove();
  for (const paragraph of first.querySelectorAll(`[${TWO}]`)) paragraph.removeAttribute(TWO);
}

/** Text that is the same in both languages, such as a typed name, is not repeated. */
function addTwin([paragraph, other]: Pair, locale: Locale): void {
  const twin = document.createElement('span');
  twin.append(...other.cloneNode(true).childNodes);
  for (const element of twin.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of twin.querySelectorAll('[id]')) element.removeAttribute('id');
  const said = textOf(twin);
  if (said === '' || said === textOf(paragraph)) return;
  twin.lang = locale;
  twin.className = styles['twin'] ?? '';
  twin.setAttribute(TWIN, '');
  paragraph.append(twin);
  paragraph.setAttribute(TWO, '');
}

const textOf = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();
