import type {LetterReading} from '@/lib/letter';
import {lastDaysOn} from '@/lib/rules';
import {CalendarButton} from '../clocks/CalendarButton';
import {useNamedDays} from '../clocks/useNamedDays';
import type {Check} from '../state/useCheck';

/** The last days of a letter in one calendar file, with the same event ids as in the result. */
export function LetterCalendar({reading, check}: {readonly reading: LetterReading; readonly check: Check}) {
  const {refiling, ways} = reading;
  const {caseKind} = check.saved.draft.answers;
  const refile = refiling === undefined ? [] : [{way: 'refile' as const, clocks: [refiling]}];
  const days = lastDaysOn([...refile, ...ways], undefined, check.today);
  const named = useNamedDays(days, {isKindKnown: caseKind !== undefined && caseKind !== 'unknown'});
  const toCome = named.filter(({day}) => day >= check.today);
  return toCome.length > 0 && <CalendarButton days={toCome} />;
}
