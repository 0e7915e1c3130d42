import {benchBytes} from './bytes';
import {buildSites} from './build';
import {benchRules} from './rules';
import {benchTime} from './time';
import {benchLighthouse} from './time/lighthouse';

const PARTS = {
  rules: benchRules,
  build: buildSites,
  bytes: benchBytes,
  time: benchTime,
  lighthouse: benchLighthouse
} as const;

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) await bench();
