import {parseReference} from '@/lib/rulings/reference';
import {isWanted, type Wanted} from './filterable';
import {attributeOf, type FilterWord} from './words';

/** Connects the filter to the list on its page, and shows it. */
export function startFilter(filter: HTMLElement): void {
  const fields = filter.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
  const said = filter.querySelector('[role=status]');
  const reset = filter.querySelector('button');
  if (said === null || reset === null) return;

  const apply = () => {
    const {
      act = '',
      article = '',
      outcome = '',
      year = ''
    } = Object.fromEntries([...fields].map(({name, value}) => [name, value]));
    const text = show({act, article, outcome, year}, (word) => filter.getAttribute(attributeOf(word)) ?? '');
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
function show(wanted: Wanted, say: (word: FilterWord) => string): string {
  const read = parseReference(wanted.article);
  const article = 'reference' in read ? read.reference.article : '';
  const items = [...document.querySelectorAll<HTMLElement>('[data-ruling]')];
  for (const item of items) {
    const {year = '', outcomes = '', places = ''} = item.dataset;
    const data = {'data-year': year, 'data-outcomes': outcomes, 'data-places': places};
    item.hidden = !isWanted(data, {...wanted, article});
  }
  if ('problem' in read && read.problem !== 'empty') return say(read.problem);
  if (Object.values(wanted).every((value) => value === '')) return '';
  const count = items.filter(({hidden}) => !hidden).length;
  const shown = say('shown').replace('{count}', String(count)).replace('{all}', String(items.length));
  if (count === 0) return `${shown} ${say('noneShown')}`;
  return article === '' ? shown : `${shown} ${say('byArticle')}`;
}
