// @ts-check

const IMPURE = [
  'Date',
  'Intl',
  'console',
  'process',
  'globalThis',
  'self',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Buffer'
];

/**
 * The rules of the law import no package and read no clock, no chance and no machine.
 * @satisfies {import('oxlint').OxlintConfig['rules']}
 */
export const pureRules = {
  'no-restricted-imports': ['error', {patterns: [{regex: '^[^.]', message: 'lib/rules is pure.'}]}],
  'no-restricted-globals': ['error', ...IMPURE.map((name) => ({name, message: 'lib/rules is pure.'}))],
  'no-restricted-properties': [
    'error',
    {object: 'Math', property: 'random', message: 'The same answers always give the same result.'}
  ]
};
