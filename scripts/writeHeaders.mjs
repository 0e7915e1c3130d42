// @ts-check
import {writeFileSync} from 'node:fs';
import {HEADER_FILES} from './export/headerFiles.mjs';

for (const [file, write] of Object.entries(HEADER_FILES)) writeFileSync(file, write());
