import {virtual} from '@guidepup/virtual-screen-reader';

/** The virtual screen reader, for the page that it reads. */
Object.assign(globalThis, {screenReader: virtual});
