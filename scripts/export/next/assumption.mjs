// @ts-check
import {createRequire} from 'node:module';

/** @type {{version: string}} */
const {version} = createRequire(import.meta.url)('next/package.json');

/** What we assume about the output of `next build`, and where to begin when it no longer holds. */
const REMEDIES = {
  'scripts of a page':
    'Look at a page of a bare `next build` and teach scripts/export/next/page.mjs how it names its scripts',
  'scripts for browsers without modules':
    'Find out how such a script is marked now, or whether it is gone, and change page.mjs: the service workers and the byte budget leave it out',
  'style sheets':
    'Keep `experimental.inlineCss` off and look at how a page refers to its style sheets; page.mjs writes them into the page',
  'head of a page': 'Find where the policy can stand before everything it governs, and change page.mjs',
  'whole pages':
    'Without its scripts a still page would show a placeholder for good: find what is loaded late, or declare the page interactive',
  'pages of one application':
    'Look at which scripts a page without Client Components loads; page.mjs takes what all pages share for the framework',
  'data for navigation':
    'Look for the new form of the files that next/link fetches, and remove it in folder.mjs',
  'manifests of the Pages Router':
    'Look for where they are written now, or whether they are gone, and change folder.mjs',
  'names of chunks':
    'Change the names in folder.mjs, and with them those that Trusted Types admit (scriptGuard.mjs) and that hosts cache for good (responseHeaders.mjs)'
};

/** @typedef {keyof typeof REMEDIES} Feature */

/**
 * Stops the build if the framework's output is not what this project expects.
 * @param {unknown} holds
 * @param {Feature} feature
 * @param {string} found
 * @returns {asserts holds}
 */
export function assume(holds, feature, found) {
  if (holds) return;
  throw new Error(
    `Next ${version} has changed its ${feature}: ${found}. ${REMEDIES[feature]} (docs/upgrading.md).`
  );
}
