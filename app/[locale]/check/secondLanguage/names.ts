/** Attributes that name or describe an element by the ids of others. */
const REFERENCES = ['aria-labelledby', 'aria-describedby'] as const;

/** What is no part of a text, or must not be in the page twice. */
const NOT_SAID = 'input,select,textarea,button,svg,.print-only';

/**
 * Names and describes in the first language alone whatever takes its name from paragraphs with twins, as one voice says
 * a name in one go; the twins are read where they stand. Returns a function that takes it back.
 */
export function nameInFirst(first: Element, twin: string): () => void {
  const copies = document.createElement('div');
  copies.hidden = true;
  const ids = new Map<Element, string>();
  const undo: (() => void)[] = [];
  const copyOf = (source: Element): string => {
    const id = ids.get(source) ?? `first-${String(ids.size)}`;
    if (ids.has(source)) return id;
    ids.set(source, id);
    const copy = document.createElement('span');
    copy.append(...source.cloneNode(true).childNodes);
    for (const element of copy.querySelectorAll(`${NOT_SAID},${twin}`)) element.remove();
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    copy.id = id;
    copies.append(copy);
    return id;
  };
  const point = (element: Element, attribute: string, sources: readonly Element[]) => {
    if (sources.every((source) => source.querySelector(twin) === null)) return;
    const before = element.getAttribute(attribute);
    const now = sources.map(copyOf).join(' ');
    element.setAttribute(attribute, now);
    undo.push(() => {
      // What the screen itself has written since then stays.
      if (element.getAttribute(attribute) !== now) return;
      if (before === null) element.removeAttribute(attribute);
      else element.setAttribute(attribute, before);
    });
  };
  for (const attribute of REFERENCES) {
    for (const element of first.querySelectorAll(`[${attribute}]`)) {
      const named = element.getAttribute(attribute)?.split(' ') ?? [];
      point(
        element,
        attribute,
        named.flatMap((id) => document.getElementById(id) ?? [])
      );
    }
  }
  for (const field of first.querySelectorAll<HTMLInputElement>('input,select,textarea')) {
    point(field, 'aria-labelledby', [...(field.labels ?? [])]);
  }
  for (const legend of first.querySelectorAll('fieldset > legend')) {
    if (legend.parentElement !== null) point(legend.parentElement, 'aria-labelledby', [legend]);
  }
  first.append(copies);
  return () => {
    copies.remove();
    for (const takeBack of undo) takeBack();
  };
}
