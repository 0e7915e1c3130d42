import {useMemo} from 'react';
import {NextIntlClientProvider, useLocale, useMessages, useTranslations} from 'next-intl';
import {useArrival} from '../chrome/useArrival';
import {fragmentOf, type Step} from '../state/step';
import type {Check} from '../state/useCheck';
import {useLetter} from './loadLetter';

interface LetterStepProps {
  readonly step: Extract<Step, {at: 'letter' | 'letterAnswer'}>;
  readonly check: Check;
}

/** A screen of a letter, with words of its own. */
export function LetterStep({step, check}: LetterStepProps) {
  const locale = useLocale();
  const t = useTranslations('ui');
  const known = useMessages();
  const letter = useLetter(true, locale);
  // Those of a second language are already loaded.
  const words = useMemo(() => ({...letter?.words, ...known}), [known, letter]);
  useArrival(letter === undefined ? undefined : fragmentOf(step));
  if (letter === undefined) return <p role="status">{t('loading')}</p>;
  return (
    <NextIntlClientProvider locale={locale} messages={words}>
      {step.at === 'letter' ? (
        <letter.LetterScreen check={check} named={step.named} />
      ) : (
        <letter.LetterAnswerScreen check={check} />
      )}
    </NextIntlClientProvider>
  );
}
