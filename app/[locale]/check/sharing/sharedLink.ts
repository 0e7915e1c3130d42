import {writeLink} from '@/lib/answers/sharing';
import type {Answers, IsoDate} from '@/lib/rules';

/**
 * The address that shows the same result: answers by id and the day, in the fragment only. Its page is one of its own,
 * which can say what happened where a messenger has lost the fragment.
 */
export function sharedLink(locale: string, answers: Answers, day: IsoDate): string {
  return `${window.location.origin}/${locale}/link/#${writeLink({answers, day})}`;
}
