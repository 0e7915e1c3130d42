import {lazy, Suspense} from 'react';
import {useTranslations} from 'next-intl';
import {fieldsOf, SECTIONS, type SectionId} from '@/lib/application';
import type {Answers} from '@/lib/rules';
import {loadRegister} from '../deferred/chunks';
import styles from './application.module.css';
import {ByLaw} from './ByLaw';
import {ownPart, purposeOf} from './purpose';
import {TextField} from './TextField';
import type {ApplicationForm} from './useApplicationForm';

const OtherProvisions = lazy(() =>
  loadRegister().then(
    ({OtherProvisions}) => ({default: OtherProvisions}),
    () => ({default: () => null})
  )
);

interface SectionFieldsProps {
  readonly section: SectionId;
  readonly answers: Answers;
  readonly form: ApplicationForm;
  /** A letter from the Court is about it. */
  readonly isMarked: boolean;
}

/** One section of the form: what it is for, the article that asks for it, its fields. */
export function SectionFields({section, answers, form, isMarked}: SectionFieldsProps) {
  const t = useTranslations('application.sections');
  const letter = useTranslations('application.letter');
  const own = ownPart(answers) === section;
  const about = section === 'applicant' && answers.whoseRights === 'childOrWard' ? 'childOrWard' : section;
  return (
    <fieldset
      id={`application-${section}`}
      tabIndex={isMarked ? -1 : undefined}
      className={styles['section']}
      data-marked={isMarked || undefined}
      aria-describedby={`${section}-about`}
    >
      <legend>
        <h2>{t(`${section}.title`)}</h2>
      </legend>
      {isMarked && <p className={styles['mark']}>{letter('marked')}</p>}
      <p id={`${section}-about`} className={styles['about']}>
        {about === 'childOrWard' ? t('applicant.aboutChildOrWard') : t(`${about}.about`)}
      </p>
      <ByLaw citations={SECTIONS[section].citations} />
      {fieldsOf(section).map(([field, kind]) => (
        <TextField
          key={field}
          field={field}
          kind={kind}
          form={form}
          autoComplete={own ? purposeOf(field) : 'off'}
        />
      ))}
      {section === 'act' && (
        <Suspense fallback={null}>
          <OtherProvisions text={form.watch('otherProvisions') ?? ''} />
        </Suspense>
      )}
    </fieldset>
  );
}
