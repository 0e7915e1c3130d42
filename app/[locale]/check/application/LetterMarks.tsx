import {useTranslations} from 'next-intl';
import {sectionsAbout, type SectionId} from '@/lib/application';
import {readLetter} from '@/lib/letter';
import type {Check} from '../state/useCheck';
import styles from './application.module.css';

/** The parts of the draft that a letter from the Court is about; none without a letter. */
export function sectionsOfLetter({saved: {draft}, today}: Check): readonly SectionId[] {
  const {letter, answers} = draft;
  return letter === undefined ? [] : sectionsAbout(readLetter(letter, {answers, today}).criteria);
}

/** Links to each of those parts. */
export function LetterMarks({sections}: {readonly sections: readonly SectionId[]}) {
  const t = useTranslations();
  if (sections.length === 0) return null;
  return (
    <div className={styles['marks']}>
      <p>{t('application.letter.markedTop')}</p>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                document.getElementById(`application-${section}`)?.focus();
              }}
            >
              {t(`application.sections.${section}.title`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
