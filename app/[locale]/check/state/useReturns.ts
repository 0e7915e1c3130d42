import {useSyncExternalStore} from 'react';
import {currentSaved, onSavedChange} from './store';

const returns = () => currentSaved().returns;
const never = () => 0;

/**
 * How often the page, kept whole while it was left, came back: what has fields is made anew then, because WebKit has
 * emptied those that nothing is to be filled into.
 */
export const useReturns = (): number => useSyncExternalStore(onSavedChange, returns, never);
