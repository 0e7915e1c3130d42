import {writeFileSync} from 'node:fs';
import {LINK_CODES, withEveryCode} from '@/lib/answers/link/linkCodes';

/** Assigns the next free link code to every new question and option in the catalogue; nothing is removed. */
const FILE = new URL('../lib/answers/link/linkCodes.json', import.meta.url);

writeFileSync(FILE, `${JSON.stringify(withEveryCode(LINK_CODES), undefined, 2)}\n`);
