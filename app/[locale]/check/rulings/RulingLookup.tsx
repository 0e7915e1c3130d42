import {lazy, Suspense, useState} from 'react';
import {useTranslations} from 'next-intl';
import {keepDraft, keptDraft, type SoughtNorm} from '@/lib/answers';
import {loadRegister} from '../extras';
import {RegisterMissing} from './RegisterMissing';
import styles from './lookup.module.css';

const LookupFields = lazy(() =>
  loadRegister().then(
    ({LookupFields}) => ({default: LookupFields}),
    () => ({default: RegisterMissing})
  )
);

function keepSought(lookup: SoughtNorm): void {
  keepDraft({...keptDraft().draft, lookup});
}

/** Under the question whether the Court has ruled: an offer to look, which never answers for the person. */
export function RulingLookup({sought}: {readonly sought: SoughtNorm | undefined}) {
  const t = useTranslations('lookup');
  const [open, setOpen] = useState(sought !== undefined);
  return (
    <details
      className={styles['lookup']}
      open={open}
      onToggle={({currentTarget}) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{t('title')}</summary>
      {open && (
        <Suspense fallback={<p>{t('loading')}</p>}>
          <LookupFields sought={sought} onSeek={keepSought} />
        </Suspense>
      )}
    </details>
  );
}
