'use client';

import {useMemo, useSyncExternalStore} from 'react';
import {keptDraft, noDraft, onDraftChange, type Kept} from '@/lib/answers';
import {REFORM, type Interview, type IsoDate} from '@/lib/rules';
import {currentFragment, onFragmentChange} from './fragment';
import {interviewOf} from './interviewOf';
import {reachable} from './navigation';
import {stepOf, type Step} from './step';
import {onReturn, todayInKazakhstan} from './today';

export interface Check {
  readonly kept: Kept;
  /** The day of the assessment: today, that of a result handed over, or one under the earlier law. */
  readonly today: IsoDate;
  /** The day it is. */
  readonly now: IsoDate;
  readonly interview: Interview;
  /** What the address asks for. */
  readonly fragment: string;
  /** The step that can be shown. */
  readonly step: Step;
  /** The address asks for another one. */
  readonly diverted: boolean;
}

// The first question needs neither the day nor a fragment, so what the server renders is what the browser finds.
const serverDay = (): IsoDate => REFORM;
const serverFragment = () => '';

/** The whole state of the check: everything falls out of the draft, the day and the address. */
export function useCheck(): Check {
  const kept = useSyncExternalStore(onDraftChange, keptDraft, noDraft);
  const now = useSyncExternalStore(onReturn, todayInKazakhstan, serverDay);
  const fragment = useSyncExternalStore(onFragmentChange, currentFragment, serverFragment);
  return useMemo(() => {
    const {answers, asOf, earlierDay} = kept.draft;
    const today = earlierDay ?? (asOf !== undefined && asOf < now ? asOf : now);
    const state = interviewOf(answers, today);
    const wanted = stepOf(fragment);
    const step = reachable(wanted, state);
    const same = wanted !== undefined && JSON.stringify(wanted) === JSON.stringify(step);
    return {kept, today, now, interview: state, fragment, step, diverted: !same};
  }, [kept, now, fragment]);
}
