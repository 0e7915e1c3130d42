import {useLocale, useTranslations} from 'next-intl';
import {paragraphsOf} from '@/lib/application';
import styles from './lookup.module.css';
import {Matches} from './Matches';
import {lookUp} from './lookupState';
import {queryIn} from './queryIn';

/** What the register knows about each further provision named in the draft. */
export function OtherProvisions({text}: {readonly text: string}) {
  const t = useTranslations('application.otherFound');
  const lines = [...new Set(paragraphsOf(text))];
  if (lines.length === 0) return null;
  return (
    <section className={styles['inResult']} aria-live="polite">
      <h3>{t('title')}</h3>
      {lines.map((line) => (
        <OtherProvision key={line} line={line} />
      ))}
    </section>
  );
}

function OtherProvision({line}: {readonly line: string}) {
  const t = useTranslations();
  const state = lookUp(queryIn(line), useLocale());
  if (state.kind !== 'looked') return <p>{t('application.otherFound.unread', {line})}</p>;
  const {norm, found} = state;
  if (found.kind === 'found') return <Matches norm={norm} found={found} />;
  return (
    <p>
      {t('lookup.none', {place: norm})}. {t('lookup.notNo')}
    </p>
  );
}
