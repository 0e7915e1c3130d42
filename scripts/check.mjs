// @ts-check
import {codeStages} from './codeStages.mjs';
import {conclude} from './stages.mjs';

conclude(await codeStages());
