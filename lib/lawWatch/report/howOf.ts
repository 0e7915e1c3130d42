import {cite, citeSubparagraph, type ActId, type Citation} from '../../rules';
import {formatArticle, type Locale} from '../../text';
import type {CheckedCitation} from '../check';
import {fill, REPORT_WORDS} from './words';

/** What happened to a place, in sentences; none if its state says everything. */
export function howOf(locale: Locale, {citation, fate}: CheckedCitation): readonly string[] {
  const {how} = REPORT_WORDS[locale];
  switch (fate.state) {
    case 'moved': {
      const place = formatArticle(locale, citationAt(citation.act, fate.to));
      return [fill(how.movedTo, {place}), ...(fate.frameChanged ? [how.frame] : [])];
    }
    case 'changed':
      return fate.what === 'frame' ? [how.frame] : [];
    case 'gone':
      return [how[fate.how]];
    case 'same':
    case 'absent':
    case 'notPinned':
      return [];
    default:
      return fate satisfies never;
  }
}

const DIRECT = /^([\d-]+)\(\)\(([\d-]+)\)$/;

function citationAt(act: ActId, place: string): Citation {
  const [, article, subparagraph] = DIRECT.exec(place) ?? [];
  return article === undefined || subparagraph === undefined
    ? cite(act, place)
    : citeSubparagraph(act, article, subparagraph);
}
