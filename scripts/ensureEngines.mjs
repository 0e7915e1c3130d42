// @ts-check
import {existsSync} from 'node:fs';
import {installDebian, isDebianRoot} from './debian.mjs';

/** What the tests of other engines start, and the packages of Debian that bring it. */
const NEEDED = {
  Firefox: {programs: ['/usr/bin/firefox-esr'], packages: ['firefox-esr']},
  WebKit: {programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'], packages: ['webkit2gtk-driver', 'xvfb']}
};

const missing = () =>
  Object.entries(NEEDED).filter(([, {programs}]) => !programs.every((path) => existsSync(path)));

const packages = missing().flatMap(([, needed]) => needed.packages);
if (packages.length > 0 && isDebianRoot) installDebian(packages);
for (const [engine] of missing())
  console.warn(`${engine}: none, and none can be installed here; its tests will be SKIPPED`);
if (missing().length === 0) console.log(`Engines: ${Object.keys(NEEDED).join(', ')}`);
