import {createContext} from 'react';

/** Whether a screen is rendered as the second language; it cannot know what the person has expanded in the first. */
export const AsSecond = createContext(false);
