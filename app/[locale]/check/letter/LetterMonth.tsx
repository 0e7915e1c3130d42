import {useLocale, useTranslations} from 'next-intl';
import type {LetterReading} from '@/lib/letter';
import {isCounted, isIsoDate} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {TermLine} from '../clocks/TermLine';
import terms from '../clocks/clocks.module.css';
import deadline from '../result/deadline.module.css';
import type {Check} from '../state/useCheck';

interface LetterMonthProps {
  readonly reading: LetterReading;
  readonly check: Check;
}

/** The month of art. 47(4): its last day, what it preserves, and what is doubtful about it. */
export function LetterMonth({reading: {refiling, isMixed, grounds}, check}: LetterMonthProps) {
  const t = useTranslations('letter');
  const clocks = useTranslations('clocks');
  const locale = useLocale();
  const {firstFiledOn} = check.saved.draft.answers;
  if (refiling === undefined) return null;
  const isOver = refiling.state === 'over';
  return (
    <section className={`${deadline['deadline'] ?? ''} ${terms['terms'] ?? ''}`}>
      <h2>{t('answer.month')}</h2>
      {isCounted(refiling) ? (
        <ul>
          <TermLine clock={refiling} termCase={undefined} assessedOn={check.today} />
        </ul>
      ) : (
        <p>
          {clocks('startMissing', {question: t('received.title')})}{' '}
          <a className="screen-only" href="#letter">
            {clocks('tellStart')}
          </a>
        </p>
      )}
      {!isOver && (
        <>
          <p>
            {isIsoDate(firstFiledOn)
              ? t('answer.keepsFrom', {date: formatDate(locale, firstFiledOn, 'label')})
              : t('answer.keeps')}{' '}
            {t('answer.firstInTime')}
          </p>
          {isMixed && <p>{t('answer.mixed')}</p>}
          {grounds.length === 0 && <p>{t('answer.ifForm')}</p>}
        </>
      )}
    </section>
  );
}
