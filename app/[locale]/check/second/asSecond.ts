import {createContext} from 'react';

/** Whether a screen is rendered as the second language: what opens under the person's hands cannot be known to it. */
export const AsSecond = createContext(false);
