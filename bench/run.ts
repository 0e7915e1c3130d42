import {benchRules} from './rules';

const PARTS = {rules: benchRules} as const;

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) await bench();
