import {writeFileSync} from 'node:fs';
import {LINK_CODES, withEveryCode} from '@/lib/answers/linkCodes';

/** Gives every new question and option of the catalogue the next free code of a link; nothing is taken away. */
const FILE = new URL('../lib/answers/linkCodes.json', import.meta.url);

writeFileSync(FILE, `${JSON.stringify(withEveryCode(LINK_CODES), undefined, 2)}\n`);
