import {writeKkReference} from './kkReference';
import {formatList} from '../lists';
import type {Locale} from '../locale';
import {NO_BREAK_SPACE} from '../numbers';
import {writeRuReference} from './ruReference';
import type {Unit} from './units';

/** A way down from the article, with the act (its name ready in the genitive) or without. */
export function writeReference(locale: Locale, act: string | undefined, units: readonly Unit[]): string {
  switch (locale) {
    case 'kk':
      return writeKkReference(act, units);
    case 'ru':
      return writeRuReference(act, units);
    case 'en':
      return writeEnReference(act, units);
    default:
      return locale satisfies never;
  }
}

/** "Article 45(2)(1) of the Constitution", "Articles 12, 16 and 29": only numbers below the article. Source: glossary 2.3. */
function writeEnReference(act: string | undefined, units: readonly Unit[]): string {
  const isSeveralArticles = units.some(({kind, numbers}) => kind === 'article' && numbers.length > 1);
  const path = units.map(({kind, numbers}) => {
    const written = kind === 'article' ? numbers : numbers.map((number) => `(${number})`);
    return formatList('en', written);
  });
  const reference = `${isSeveralArticles ? 'Articles' : 'Article'}${NO_BREAK_SPACE}${path.join('')}`;
  return act === undefined ? reference : `${reference} of ${act}`;
}
