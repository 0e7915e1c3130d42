import {part} from '../deferred/part';

/** The screens of what a person takes along, which most visits do without. */
export const {load: loadPapers, usePart: usePapers} = part(() => import('./papers'));
