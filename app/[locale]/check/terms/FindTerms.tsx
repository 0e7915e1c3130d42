import {useEffect, type RefObject} from 'react';
import {useTranslations} from 'next-intl';
import {termsIn, type TermId} from './termsIn';

interface FindTermsProps {
  readonly screen: RefObject<HTMLElement | null>;
  /** Called with the terms on the screen whenever they change. */
  readonly onFound: (found: readonly TermId[]) => void;
}

/** Reads the rendered screen, so that no component has to mark which of its words are terms. */
export function FindTerms({screen, onFound}: FindTermsProps) {
  const t = useTranslations('terms');
  useEffect(() => {
    const {current} = screen;
    if (current === null) return;
    let before = '';
    const read = () => {
      const found = termsIn(textIn(current), (id) => t(`${id}.forms`));
      if (found.join() === before) return;
      before = found.join();
      onFound(found);
    };
    const observer = new MutationObserver(read);
    observer.observe(current, {childList: true, subtree: true, characterData: true});
    read();
    return () => {
      observer.disconnect();
    };
  }, [screen, onFound, t]);
  return null;
}

/** Only text in the language of the page: no second language, no draft for the Court, not the explanations. */
function textIn(node: Node): string {
  if (node instanceof Element && node.matches('[lang], [data-terms], script, textarea')) return '';
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  return [...node.childNodes].map(textIn).join(' ');
}
