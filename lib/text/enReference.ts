import type {Unit} from './citationUnits';
import {formatList} from './lists';
import {NO_BREAK_SPACE} from './noBreakSpace';

/** "Article 45(2)(1) of the Constitution", "Articles 12, 16 and 29": only numbers below the article. Source: glossary 2.3. */
export function writeEnReference(act: string | undefined, units: readonly Unit[]): string {
  const isSeveralArticles = units.some(({kind, numbers}) => kind === 'article' && numbers.length > 1);
  const path = units.map(({kind, numbers}) => {
    const written = kind === 'article' ? numbers : numbers.map((number) => `(${number})`);
    return formatList('en', written, 'and');
  });
  const reference = `${isSeveralArticles ? 'Articles' : 'Article'}${NO_BREAK_SPACE}${path.join('')}`;
  return act === undefined ? reference : `${reference} of ${act}`;
}
