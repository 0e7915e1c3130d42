import {useTranslations} from 'next-intl';
import type {IsoDate, Paper} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {LawLine} from '../../../ui/LawLine';
import styles from './lists.module.css';

/** The papers to attach, each with what it must show and whether it is at hand. */
export function Papers({papers, today}: {readonly papers: readonly Paper[]; readonly today: IsoDate}) {
  const t = useTranslations();
  const words = useRuleWords();
  return (
    <ul className={styles['papers']}>
      {papers.map(({document, state, advised, citations}) => (
        <li key={document} data-state={state}>
          <p>
            <strong>{words.documents[document].label}</strong>&nbsp;– {words.documents[document].shows}
            {advised && <> ({t('documents.advised')})</>}{' '}
            <span className={styles['paperState']}>{t(`documents.state.${state}`)}</span>
          </p>
          <LawLine citations={citations} lawOn={today} />
        </li>
      ))}
    </ul>
  );
}
