import type {FilingLanguage} from '../model';
import {kk} from './kk';
import type {PaperWords} from './paperWords';
import {ru} from './ru';

export const PAPER_WORDS: Readonly<Record<FilingLanguage, PaperWords>> = {kk, ru};
