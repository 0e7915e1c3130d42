'use client';

import type {MouseEvent} from 'react';
import {useLocale} from 'next-intl';
import {LanguageLinks} from '../../../ui/LanguageLinks';
import {currentAddress} from '../state/address';
import {browser} from '../state/browser';
import {currentSaved, currentText, writeNow} from '../state/store';

/** Keeps the current step when switching language; the draft stays in the tab, or is carried in the fragment. */
function carryPlace({currentTarget, ctrlKey, metaKey, shiftKey}: MouseEvent<HTMLAnchorElement>): void {
  writeNow();
  const {storedIn} = currentSaved();
  const place = currentAddress();
  const isStaying = ctrlKey || metaKey || shiftKey;
  currentTarget.hash = storedIn === 'storage' ? place : browser.carry(place, currentText(), isStaying);
}

export function CheckLanguages() {
  return <LanguageLinks path="check/" current={useLocale()} onLeave={carryPlace} />;
}
