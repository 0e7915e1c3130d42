'use client';

import {useMemo, useSyncExternalStore} from 'react';
import {laws, type IsoDate} from '@/lib/rules';
import {currentAddress, onAddressChange} from './address';
import type {Assessed} from './assessed';
import {checkState, type CheckState} from './checkState';
import {currentSaved, nothingSaved, onSavedChange, type Saved} from './store';
import {onReturn, todayInKazakhstan} from './today';

export type AssessedCheck = Check & Assessed;

export type Check = CheckState & {
  readonly saved: Saved;
  readonly address: string;
};

// The first question needs neither the day nor an address, so what the server renders is what the browser finds.
const serverDay = (): IsoDate => laws()[0].from;
const serverAddress = () => '';

/** The state of the check as it is now, and again after every change. */
export function useCheck(): Check {
  const saved = useSyncExternalStore(onSavedChange, currentSaved, nothingSaved);
  const today = useSyncExternalStore(onReturn, todayInKazakhstan, serverDay);
  const address = useSyncExternalStore(onAddressChange, currentAddress, serverAddress);
  // Until the stored draft is read, what the server rendered stays.
  const asked = saved.starting ? '' : address;
  return useMemo(
    () => ({...checkState(saved.draft, today, asked), saved, address}),
    [saved, today, asked, address]
  );
}
