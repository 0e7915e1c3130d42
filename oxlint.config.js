// @ts-check
import {defineConfig} from 'oxlint';
import {CASTS} from './lint/casts.js';
import {importZones} from './lint/importZones.js';
import {pureRules} from './lint/pureRules.js';
import {strictTypes} from './lint/strictTypes.js';
import {timedTests} from './lint/timedTests.js';

/** What a test builds on is code like any other: fixtures keep the zones, tests look anywhere. */
const TESTS = ['**/*.test.ts', '**/*.trial.ts', '**/*.rehearsal.tsx', 'e2e/**'];
const FIXTURES = ['**/*.fixture.ts'];

const SYNTAX = [
  {selector: 'TSEnumDeclaration', message: 'Use a union of string literals.'},
  {selector: 'ClassDeclaration, ClassExpression', message: 'Use functions and plain data.'}
];

export default defineConfig({
  plugins: ['typescript', 'react', 'nextjs', 'import', 'jsx-a11y', 'oxc'],
  // Two rules that oxlint has not: where imports may point, and which syntax is refused.
  jsPlugins: [
    {name: 'paths', specifier: 'eslint-plugin-import-x'},
    {name: 'syntax', specifier: 'oxlint-plugin-eslint'}
  ],
  settings: {'import-x/resolver': {typescript: true}},
  options: {typeAware: true, reportUnusedDisableDirectives: 'error'},
  categories: {correctness: 'error'},
  ignorePatterns: ['public', 'out', 'messages/*/*.d.json.ts'],
  rules: {
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'no-unused-vars': ['error', {ignoreRestSiblings: true}],
    'react/rules-of-hooks': 'error',
    'react/unsupported-syntax': 'error',
    'react/jsx-no-comment-textnodes': 'error',
    'react/no-unescaped-entities': 'error',
    'import/no-cycle': ['error', {ignoreTypes: true}],
    'import/no-default-export': 'error',
    'syntax/no-restricted-syntax': ['error', ...SYNTAX],
    'paths/no-restricted-paths': ['error', {basePath: import.meta.dirname, zones: importZones}],
    // Playwright's fixtures say with an empty pattern that they need no other.
    'no-empty-pattern': 'off',
    // Control characters are looked for on purpose.
    'no-control-regex': 'off',
    'typescript/require-array-sort-compare': 'off',
    // A status is not the output of a form, a group not always a fieldset.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Links are plain on purpose: next/link would fetch other pages before the reader asks for them.
    'nextjs/no-html-link-for-pages': 'off'
  },
  overrides: [
    {files: ['**/*.{ts,tsx}'], rules: strictTypes},
    {
      files: [...Object.keys(CASTS), ...TESTS, ...FIXTURES],
      rules: {'typescript/consistent-type-assertions': 'off'}
    },
    {
      // The benchmark's packages are its own and not installed with the product's.
      files: ['bench/**'],
      rules: Object.fromEntries(Object.keys(strictTypes).map((rule) => [rule, 'off']))
    },
    {
      files: [
        'app/**/{page,layout,not-found,global-not-found,error}.tsx',
        'app/i18n/request.ts',
        'bench/floor/app/*.jsx',
        '**/*.config.{js,ts}'
      ],
      rules: {'import/no-default-export': 'off'}
    },
    {
      // For browsers that know neither `let` nor `const`.
      files: ['**/watch.inline.ts'],
      rules: {'no-var': 'off'}
    },
    {files: ['lib/rules/**'], rules: pureRules},
    {
      files: [...TESTS, ...FIXTURES],
      rules: {
        'syntax/no-restricted-syntax': ['error', ...SYNTAX, ...timedTests],
        ...Object.fromEntries(Object.keys(pureRules).map((rule) => [rule, 'off']))
      }
    },
    {files: TESTS, rules: {'paths/no-restricted-paths': 'off'}}
  ]
});
