/** Hides the notice that the page shows while its scripts do not run. */
export function sayRunning(): void {
  document.documentElement.dataset['check'] = 'running';
}

/** Shows the notice again: the check has started, then crashed. */
export function sayFailed(): void {
  document.documentElement.dataset['check'] = 'failed';
}
