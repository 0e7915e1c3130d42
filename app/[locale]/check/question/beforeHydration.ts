import {useState, useSyncExternalStore} from 'react';
import type {QuestionId} from '@/lib/rules';
import {currentAddress} from '../state/address';

/** What the person did with the question in the served HTML before hydration. */
interface ServedForm {
  readonly choice: string | null;
  /** Continue was pressed. */
  readonly isSent: boolean;
}

const never = () => () => undefined;
const no = () => false;
const yes = () => true;

/** Undefined unless this is the hydrating render and the page shows this question. */
export function useServedForm(question: QuestionId): ServedForm | undefined {
  const isHydrating = useSyncExternalStore(never, no, yes);
  const [served] = useState(() => (isHydrating ? servedForm(question) : undefined));
  return served;
}

function servedForm(question: QuestionId): ServedForm | undefined {
  if (typeof document === 'undefined') return undefined;
  const form = document.getElementById(`${question}-choice`)?.closest('form');
  if (form === undefined || form === null || !['', question].includes(currentAddress())) return undefined;
  const choice = form.querySelector<HTMLInputElement>('input[name=choice]:checked')?.value ?? null;
  return {choice, isSent: 'sent' in form.dataset};
}
