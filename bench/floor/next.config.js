// @ts-check
import {fileURLToPath} from 'node:url';

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  agentRules: false,
  // The product's own copy of the framework, two folders up.
  turbopack: {root: fileURLToPath(new URL('../..', import.meta.url))}
};

export default config;
