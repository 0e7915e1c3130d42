import {writeLink} from '@/lib/answers/sharing';
import type {Answers, IsoDate} from '@/lib/rules';

/**
 * The address that shows the same result: answers by id and the day, in the fragment only. It leads to a page of
 * its own, which can explain what happened if a messenger has dropped the fragment.
 */
export function sharedLink(locale: string, answers: Answers, day: IsoDate): string {
  return `${window.location.origin}/${locale}/link/#${writeLink({answers, day})}`;
}
