import {lazy, Suspense} from 'react';
import {useTranslations} from 'next-intl';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {optionWords} from '../../../i18n/wordsOf';
import {loadRegister} from '../deferred/chunks';
import type {Check} from '../state/useCheck';

const nothing = {default: () => null};
const KnownRulings = lazy(() =>
  loadRegister().then(
    ({KnownRulings}) => ({default: KnownRulings}),
    () => nothing
  )
);
const KnownRulingLines = lazy(() =>
  loadRegister().then(
    ({KnownRulingLines}) => ({default: KnownRulingLines}),
    () => nothing
  )
);

interface LookupInResultProps {
  readonly check: Check;
  /** A line for each provision, for the sheet. */
  readonly brief?: boolean;
}

/** What the person looked up in the register, where the question it belongs to counts. */
export function LookupInResult({check: {saved, interview}, brief = false}: LookupInResultProps) {
  const t = useTranslations('ui');
  const words = useRuleWords();
  const {lookup} = saved.draft;
  const answer = interview.answers.courtRuling;
  if (lookup === undefined || answer === undefined || !interview.asked.includes('courtRuling')) return null;
  const answered = optionWords(words, t('dontKnow'), 'courtRuling', answer).label;
  const Shown = brief ? KnownRulingLines : KnownRulings;
  return (
    <Suspense fallback={null}>
      <Shown query={lookup} answered={answered} />
    </Suspense>
  );
}
