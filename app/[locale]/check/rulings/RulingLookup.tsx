import {lazy, Suspense, useState} from 'react';
import {useTranslations} from 'next-intl';
import {changes, type LookupQuery} from '@/lib/answers';
import {LOCALES} from '@/lib/text';
import {loadRegister} from '../deferred/chunks';
import {loadDeferred} from '../deferred/useDeferred';
import {change} from '../state/store';
import {RegisterMissing} from './RegisterMissing';
import styles from './lookup.module.css';

const languageOfPage = () => LOCALES.find((one) => one === document.documentElement.lang) ?? 'kk';

// Needs the deferred words: the meaning of a ruling uses those of the remedies.
const LookupFields = lazy(() =>
  Promise.all([loadRegister(), loadDeferred(languageOfPage())]).then(
    ([{LookupFields}]) => ({default: LookupFields}),
    () => ({default: RegisterMissing})
  )
);

function saveQuery(lookup: LookupQuery): void {
  change(changes.lookUp(lookup));
}

/** Under the question whether the Court has ruled: an offer to look, which never answers for the person. */
export function RulingLookup({query}: {readonly query: LookupQuery | undefined}) {
  const t = useTranslations('check');
  const [open, setOpen] = useState(query !== undefined);
  return (
    <details
      className={styles['lookup']}
      open={open}
      onToggle={({currentTarget}) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{t('lookUp')}</summary>
      {open && (
        <Suspense fallback={<p>{t('registerLoading')}</p>}>
          <LookupFields query={query} onChange={saveQuery} />
        </Suspense>
      )}
    </details>
  );
}
