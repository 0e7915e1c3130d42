import {parseReference} from '@/lib/rulings/reference';
import {isWanted, type Wanted} from './filterable';
import type {FilterWords} from './words';

/** Connects the filter to the list on its page, and shows it. */
export function startFilter(filter: HTMLElement): void {
  const fields = filter.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
  const said = filter.querySelector('[role=status]');
  const reset = filter.querySelector('button');
  const {words = ''} = filter.dataset;
  if (said === null || reset === null) return;

  const apply = () => {
    const wanted = Object.fromEntries([...fields].map(({name, value}) => [name, value])) as unknown as Wanted;
    const text = show(wanted, JSON.parse(words) as FilterWords);
    // Announced only when it changes, because screen readers would repeat it at each letter.
    if (said.textContent !== text) said.textContent = text;
    reset.hidden = text === '';
  };
  filter.addEventListener('input', apply);
  reset.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    apply();
    fields[0]?.focus();
  });
  // On Back or reload the browser restores the fields.
  addEventListener('pageshow', apply);
  filter.hidden = false;
}

/** Hides the rulings that do not match, and announces the count; an unreadable article hides nothing. */
function show(wanted: Wanted, words: FilterWords): string {
  const read = parseReference(wanted.article);
  const article = 'reference' in read ? read.reference.article : '';
  const items = [...document.querySelectorAll<HTMLElement>('[data-ruling]')];
  for (const item of items) {
    const {year = '', outcomes = '', places = ''} = item.dataset;
    const data = {'data-year': year, 'data-outcomes': outcomes, 'data-places': places};
    item.hidden = !isWanted(data, {...wanted, article});
  }
  if ('problem' in read && read.problem !== 'empty') return words.problems[read.problem];
  if (Object.values(wanted).every((value) => value === '')) return '';
  const count = items.filter(({hidden}) => !hidden).length;
  const shown = words.shown.replace('{count}', String(count)).replace('{all}', String(items.length));
  if (count === 0) return `${shown} ${words.noneShown}`;
  return article === '' ? shown : `${shown} ${words.byArticle}`;
}
