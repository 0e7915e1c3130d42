import {part} from '../deferred/part';
import type * as papers from './papers';

/** The screens of what a person takes along, which most visits do without. */
export const {load: loadPapers, usePart: usePapers} = part((): Promise<typeof papers> => import('./papers'));
