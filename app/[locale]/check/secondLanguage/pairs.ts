/** An element of the first language with its counterpart in the second. */
export type Pair = readonly [first: Element, second: Element];

/** Elements that contain a paragraph, or separate paragraphs. */
const BLOCKS =
  'p,h1,h2,h3,h4,div,section,ul,ol,li,dl,dt,dd,form,fieldset,legend,details,summary,label,table,input,select,textarea';

/** Left in the first language: buttons, errors, fields, and text in a language of its own. */
const FIRST_ONLY =
  'button,.button,input,select,textarea,svg,img,nav,.visually-hidden,[role=alert],[role=status],[lang],[data-one]';

/** A line whose parts are separate texts. */
const APART = '[data-apart]';

/** The paragraphs of two renderings of one screen, each with its twin; what only one of them has is left out. */
export function pairsOf(first: Element, second: Element): readonly Pair[] {
  if (first.matches(FIRST_ONLY)) return [];
  if (first.querySelector(BLOCKS) === null && !first.matches(APART)) return [[first, second]];
  return matched([...first.children], [...second.children]).flatMap(([one, other]) => pairsOf(one, other));
}

/** Identifies an element in both languages. */
const kindOf = (element: Element): string =>
  [
    element.tagName,
    element.className,
    ...['for', 'data-part', 'data-stop'].map((name) => element.getAttribute(name))
  ].join();

/** The longest common subsequence of elements. */
function matched(first: readonly Element[], second: readonly Element[]): readonly Pair[] {
  const kinds = second.map(kindOf);
  const lengths = first.map(() => Array<number>(second.length + 1).fill(0));
  lengths.push(Array<number>(second.length + 1).fill(0));
  const length = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  const isSame = (row: number, column: number) => {
    const element = first[row];
    return element !== undefined && kindOf(element) === kinds[column];
  };
  for (let row = first.length - 1; row >= 0; row -= 1) {
    for (let column = second.length - 1; column >= 0; column -= 1) {
      const longest = isSame(row, column)
        ? length(row + 1, column + 1) + 1
        : Math.max(length(row + 1, column), length(row, column + 1));
      lengths[row]?.splice(column, 1, longest);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < first.length && column < second.length) {
    const [one, other] = [first[row], second[column]];
    if (one !== undefined && other !== undefined && isSame(row, column)) {
      pairs.push([one, other]);
      row += 1;
      column += 1;
    } else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
