/** Kleene's three values: unknown is an honest answer and never turns into false. */
export type Truth = 'true' | 'false' | 'unknown';

export function not(value: Truth): Truth {
  if (value === 'unknown') return 'unknown';
  return value === 'true' ? 'false' : 'true';
}

export function and(values: readonly Truth[]): Truth {
  if (values.includes('false')) return 'false';
  return values.includes('unknown') ? 'unknown' : 'true';
}

export function or(values: readonly Truth[]): Truth {
  if (values.includes('true')) return 'true';
  return values.includes('unknown') ? 'unknown' : 'false';
}

export function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false';
}
