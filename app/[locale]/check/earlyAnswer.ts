import {useEffect, useEffectEvent, useState} from 'react';
import type {QuestionId} from '@/lib/rules';
import {currentFragment} from './fragment';

interface EarlyAnswer {
  readonly choice: string | undefined;
  readonly sent: boolean;
}

/** Hands over what was chosen and sent in the served page before its script ran. */
export function useEarlyAnswer(
  question: QuestionId,
  choose: (choice: string) => void,
  send: () => void
): void {
  const [early] = useState(() => inPage(question));
  const takeOver = useEffectEvent(({choice, sent}: EarlyAnswer) => {
    if (choice !== undefined) choose(choice);
    if (sent) send();
  });
  useEffect(() => {
    if (early !== undefined) takeOver(early);
  }, [early]);
}

/** Undefined unless the page as it stands shows this question already. */
function inPage(question: QuestionId): EarlyAnswer | undefined {
  if (typeof document === 'undefined') return undefined;
  const form = document.getElementById(`${question}-choice`)?.closest('form');
  if (form === undefined || form === null || !['', question].includes(currentFragment())) return undefined;
  const choice = form.querySelector<HTMLInputElement>('input[name=choice]:checked')?.value;
  return {choice, sent: 'sent' in form.dataset};
}
