// @ts-check
import {readdirSync} from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';
import {bundleZodMini} from './scripts/build/zodMini.mjs';

const MESSAGE_FILES = readdirSync('messages', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.json'))
  .map((name) => `./messages/${name}`);

const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/i18n/request.ts',
  experimental: {
    // For every language, so that a language whose messages differ in structure from English fails the type check.
    createMessagesDeclaration: MESSAGE_FILES,
    // Parsed at build time, so that no parser is shipped to the browser.
    messages: {path: './messages', format: 'json', locales: 'infer', precompile: true}
  }
});

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  typedRoutes: true,
  // `npm test` checks the types before it builds.
  typescript: {ignoreBuildErrors: process.env['TYPES_CHECKED'] === '1'},
  reactStrictMode: true,
  poweredByHeader: false,
  // The same for every build, so that pages change, and an update is offered, only when something has changed.
  generateBuildId: () => 'site',
  // Otherwise `next dev` writes a block into AGENTS.md.
  agentRules: false,
  // Bundles our own small scripts while pages are built; see InlineScript.
  serverExternalPackages: ['esbuild'],
  turbopack: {resolveAlias: {'zod/mini': bundleZodMini()}},
  experimental: {
    // With two root layouts, no single layout could wrap the page for unknown addresses.
    globalNotFound: true
  }
};

export default withNextIntl(config);
