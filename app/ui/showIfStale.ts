import {isStale} from './isStale';

/** Shows the hidden note if the page is an old copy. */
export function showIfStale(): void {
  const note = document.querySelector('[data-stale]');
  const checkedOn = note?.getAttribute('data-stale');
  if (note != null && checkedOn != null && isStale(checkedOn, Date.now())) note.removeAttribute('hidden');
}
