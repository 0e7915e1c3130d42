import {useState, useSyncExternalStore} from 'react';
import type {QuestionId} from '@/lib/rules';
import {currentAddress} from '../state/address';

/** What was done with a question in the served page before its script ran. */
interface ServedForm {
  readonly choice: string | null;
  /** Continue was pressed. */
  readonly isSent: boolean;
}

const never = () => () => undefined;
const no = () => false;
const yes = () => true;

/** Undefined unless this very rendering takes over the served page, and the page shows this question. */
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
