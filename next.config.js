// @ts-check
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/i18n/request.ts',
  experimental: {
    // All three, so that a language whose words differ in shape from English fails the type check.
    createMessagesDeclaration: ['./messages/kk.json', './messages/ru.json', './messages/en.json'],
    // Parsed at build, so that the phone gets no parser.
    messages: {path: './messages', format: 'json', locales: ['kk', 'ru', 'en'], precompile: true}
  }
});

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // The same for every build, so that pages change, and an update is offered, only when something has changed.
  generateBuildId: () => 'site',
  // Otherwise `next dev` writes a block into AGENTS.md.
  agentRules: false,
  experimental: {
    // With two root layouts no single layout could frame the page for unknown addresses.
    globalNotFound: true,
    // What is needed to paint comes with the page: one way to the server and back less.
    inlineCss: true
  }
};

export default withNextIntl(config);
