import {useTranslations} from 'next-intl';
import {fieldsOf, SECTIONS, type FieldId, type FieldTexts, type SectionId} from '@/lib/application';
import type {Check} from '../useCheck';
import styles from './application.module.css';
import {ByLaw} from './ByLaw';
import {ownPart, purposeOf} from './purpose';
import {TextField} from './TextField';

interface SectionFieldsProps {
  readonly section: SectionId;
  readonly check: Check;
  readonly fields: FieldTexts;
  readonly onWrite: (field: FieldId, text: string) => void;
}

/** One section of the form: what it is for, the article that asks for it, its fields. */
export function SectionFields({section, check, fields, onWrite}: SectionFieldsProps) {
  const t = useTranslations('application.sections');
  const {answers} = check.interview;
  const own = ownPart(answers) === section;
  const about = section === 'applicant' && answers.whoseRights === 'childOrWard' ? 'childOrWard' : section;
  return (
    <fieldset className={styles['section']} aria-describedby={`${section}-about`}>
      <legend>
        <h2>{t(`${section}.title`)}</h2>
      </legend>
      <p id={`${section}-about`} className={styles['about']}>
        {about === 'childOrWard' ? t('applicant.aboutChildOrWard') : t(`${about}.about`)}
      </p>
      <ByLaw citations={SECTIONS[section].citations} />
      {fieldsOf(section).map(([field, kind]) => (
        <TextField
          key={field}
          field={field}
          kind={kind}
          text={fields[field] ?? ''}
          onWrite={onWrite}
          autoComplete={own ? purposeOf(field) : 'off'}
        />
      ))}
    </fieldset>
  );
}
