import {writeLink} from '@/lib/answers/sharing';
import type {Answers, IsoDate} from '@/lib/rules';
import {fragmentOf} from '../state/step';

/** The address that shows the same result: answers by id and the day, in the fragment only. */
export function sharedLink(locale: string, answers: Answers, day: IsoDate): string {
  const fragment = fragmentOf({at: 'link', payload: writeLink({answers, day})});
  return `${window.location.origin}/${locale}/check/#${fragment}`;
}
