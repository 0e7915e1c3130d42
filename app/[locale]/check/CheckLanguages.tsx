'use client';

import type {MouseEvent} from 'react';
import {useLocale} from 'next-intl';
import {keptDraft, toFragment} from '@/lib/answers';
import {LanguageLinks} from '../../ui/LanguageLinks';
import {carrying, currentFragment} from './fragment';

/** Leads to the same step in the other language; the draft waits in the tab, or goes along in the fragment. */
function keepPlace({currentTarget}: MouseEvent<HTMLAnchorElement>): void {
  const {draft, keeping} = keptDraft();
  const fragment = currentFragment();
  currentTarget.hash = keeping === 'storage' ? fragment : carrying(fragment, toFragment(draft));
}

export function CheckLanguages() {
  return <LanguageLinks path="check/" current={useLocale()} onLeave={keepPlace} />;
}
