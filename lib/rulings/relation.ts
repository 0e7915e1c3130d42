import type {Reference} from './reference';
import type {Provision} from './ruling';

/** How the provision of the ruling relates to the place looked up: the same, containing it, inside it, or beside it. */
export type Relation = 'same' | 'wider' | 'narrower' | 'beside';

type Reviewed = Pick<Provision, 'paragraph' | 'subparagraph' | 'part' | 'indents'>;

/** Within one article. */
export function relationOf(reviewed: Reviewed, reference: Reference): Relation {
  // «пп. 5 ст. 34» may leave its paragraph out, so it is no paragraph 5.
  if (
    reference.paragraph === undefined &&
    reference.subparagraph !== undefined &&
    reviewed.paragraph !== undefined
  ) {
    return 'beside';
  }
  const path = pathOf(reviewed);
  const wanted = pathOf(reference);
  const shared = Math.min(path.length, wanted.length);
  if (path.slice(0, shared).join() !== wanted.slice(0, shared).join()) return 'beside';
  if (path.length > wanted.length) return 'narrower';
  if (isElsewhereInside(reviewed, reference)) return 'beside';
  return path.length === wanted.length ? 'same' : 'wider';
}

/** Whether the place is one of those together with which the provision was reviewed. */
export function isReadWith({readWith = []}: Provision, reference: Reference): boolean {
  return readWith.some(
    (place) => place.article === reference.article && relationOf(place, reference) !== 'beside'
  );
}

function pathOf({paragraph, subparagraph}: Reviewed | Reference): readonly string[] {
  return [paragraph, subparagraph].filter((number) => number !== undefined);
}

/** Both name a part or an indent of the same paragraph, and not the same one. */
function isElsewhereInside({part, indents}: Reviewed, reference: Reference): boolean {
  const isOtherPart = part !== undefined && reference.part !== undefined && part !== reference.part;
  const isOtherIndent =
    indents !== undefined && reference.indent !== undefined && !indents.includes(reference.indent);
  return isOtherPart || isOtherIndent;
}
