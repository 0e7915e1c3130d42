import {useTranslations} from 'next-intl';
import {PROCEEDINGS} from '@/lib/rulings';
import {OpenedProceedings} from '../../ui/ruling/OpenedProceedings';
import {useSourceText} from '../../ui/ruling/useSourceText';
import styles from './rulings.module.css';

/** Provisions on which proceedings were opened, with our sources. */
export function Opened() {
  const t = useTranslations();
  const sourceText = useSourceText();
  return (
    <section>
      <h2>{t('lookup.opened')}</h2>
      <p>{t('rulings.openedLead')}</p>
      <ul className={styles['list']}>
        {PROCEEDINGS.map((proceedings) => (
          <li key={JSON.stringify(proceedings)}>
            <OpenedProceedings proceedings={proceedings} />
            <p className={styles['marks']}>{proceedings.sources.map(sourceText).join('; ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
