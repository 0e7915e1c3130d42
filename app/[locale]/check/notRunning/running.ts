/** Takes back what the page says of itself while its scripts do not run. */
export function sayRunning(): void {
  document.documentElement.dataset['check'] = 'running';
}

/** Says again that the check does not run: it has started, and broken off. */
export function sayFailed(): void {
  document.documentElement.dataset['check'] = 'failed';
}
