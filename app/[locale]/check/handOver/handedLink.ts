import {writeLink} from '@/lib/answers';
import type {Answers, IsoDate} from '@/lib/rules';
import {fragmentOf} from '../step';

/** The address that shows the same result: answers by id and the day, in the fragment only. */
export function handedLink(locale: string, answers: Answers, day: IsoDate): string {
  const fragment = fragmentOf({at: 'link', payload: writeLink({answers, day})});
  return `${window.location.origin}/${locale}/check/#${fragment}`;
}
