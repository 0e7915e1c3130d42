import {useEffect, useEffectEvent, useState} from 'react';
import type {QuestionId} from '@/lib/rules';
import {currentFragment} from './fragment';

/** Hands over what was chosen in the served page before its script ran, and whether Continue was pressed. */
export function useEarlyAnswer(
  question: QuestionId,
  takeOver: (choice: string | undefined, sent: boolean) => void
): void {
  const [early] = useState(() => inPage(question));
  const take = useEffectEvent(takeOver);
  useEffect(() => {
    if (early !== undefined) take(early.choice, early.sent);
  }, [early]);
}

/** Undefined unless the page as it stands shows this question already. */
function inPage(question: QuestionId) {
  if (typeof document === 'undefined') return undefined;
  const form = document.getElementById(`${question}-choice`)?.closest('form');
  if (form === undefined || form === null || !['', question].includes(currentFragment())) return undefined;
  const choice = form.querySelector<HTMLInputElement>('input[name=choice]:checked')?.value;
  return {choice, sent: 'sent' in form.dataset};
}
