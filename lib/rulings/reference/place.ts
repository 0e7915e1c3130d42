import type {Division} from '../act';
import type {Group} from './groups';
import type {ReadReference} from './reference';

/** No act of Kazakhstan has so many articles. */
const TOO_MANY_ARTICLES = 2000;

/** The place that the groups form together, or why they do not form one. */
export function placeOf(groups: readonly Group[], division: Division | undefined): ReadReference {
  const units = groups.map(({unit}) => unit).filter((unit) => unit !== 'level');
  if (new Set(units).size < units.length) return {problem: 'several'};
  const at = groups.findIndex(({unit}) => unit === 'article');
  const article = groups[at]?.number;
  if (article === undefined) return {problem: 'noArticle'};
  if (isRange(article)) return {problem: 'several'};
  if (Number(/^\d+/.exec(article)?.[0]) >= TOO_MANY_ARTICLES) return {problem: 'noSuchArticle'};
  const below = groups.filter((_, group) => group !== at);
  if (at === 0) return placeBelow(article, below, division);
  const isLast = at === groups.length - 1;
  const hasLevels = below.some(({unit}) => unit === 'level');
  return isLast && !hasLevels ? placeBelow(article, below.toReversed(), division) : {problem: 'unclear'};
}

/** «45-47»: an article inserted after another never has the greater number. */
function isRange(article: string): boolean {
  const [first, second] = article.split('-').map(Number);
  return first !== undefined && second !== undefined && second > first;
}

/** The units below the article, from the outermost in. */
function placeBelow(article: string, below: readonly Group[], division: Division | undefined): ReadReference {
  const numberOf = (unit: Group['unit']) => below.find((group) => group.unit === unit)?.number;
  const indent = numberOf('indent');
  const under = (paragraph?: string, subparagraph?: string, part?: string): ReadReference => ({
    reference: {
      article,
      ...(paragraph !== undefined && {paragraph}),
      ...(subparagraph !== undefined && {subparagraph}),
      ...(part !== undefined && {part}),
      ...(indent !== undefined && {indent})
    }
  });
  const [outer, inner, ...deeper] = below.filter(({unit}) => unit !== 'indent');
  if (outer === undefined) return under();
  if (numberOf('level') !== undefined) {
    const isDownwards = inner === undefined || inner.unit === 'level' || inner.unit === 'subpoint';
    return outer.unit !== 'subpoint' && isDownwards && deeper.length === 0
      ? under(outer.number, inner?.number)
      : {problem: 'unclear'};
  }
  const subpoint = numberOf('subpoint');
  const part = numberOf('part');
  const point = numberOf('point');
  const anyParagraph = numberOf('anyParagraph');
  // The English word may mean the point, the part or an indent.
  if (anyParagraph !== undefined) {
    return (part ?? point) === undefined ? under(anyParagraph, subpoint) : {problem: 'unclear'};
  }
  if (point === undefined || part === undefined) return under(point ?? part, subpoint);
  const isPartOutside = division === undefined ? outer.unit === 'part' : division !== 'points';
  if (!isPartOutside) return under(point, subpoint, part);
  return subpoint === undefined ? under(part, point) : {problem: 'unclear'};
}
