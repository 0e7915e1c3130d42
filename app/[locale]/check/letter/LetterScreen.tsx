import {useContext} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {useWatch} from 'react-hook-form';
import {groundOf, groundsOn, hasMonth, LETTER_GROUNDS, LETTER_PAPERS, type LetterGround} from '@/lib/letter';
import {formatArticle} from '@/lib/text';
import {ErrorSummary} from '../../../ui/ErrorSummary';
import {OptionRow} from '../../../ui/OptionRow';
import {PaperDrawing} from '../../../ui/letter/PaperDrawing';
import {BackLink} from '../chrome/BackLink';
import styles from '../chrome/check.module.css';
import {ClearAnswers} from '../chrome/ClearAnswers';
import {FieldError} from '../question/FieldError';
import {AsSecond} from '../secondLanguage/asSecond';
import {go} from '../state/address';
import {loadReading} from '../state/reading';
import {change} from '../state/store';
import type {Check} from '../state/useCheck';
import {LetterDay} from './LetterDay';
import {MonthEnds} from './MonthEnds';
import own from './letter.module.css';
import {useLetterForm} from './useLetterForm';

interface LetterScreenProps {
  readonly check: Check;
  /** The ground or paper that the link into this screen was about. */
  readonly named?: string | undefined;
}

/** What the Court has answered: the paper, the numbers it names, and two dates; the last day is shown at once. */
export function LetterScreen({check, named}: LetterScreenProps) {
  const t = useTranslations('letter');
  const {form, shown, failed, submit} = useLetterForm(check, named, ({letter, days}) => {
    void loadReading().then(({recordLetter}) => {
      change(recordLetter(letter, days));
      go({at: 'letterAnswer'});
    });
  });
  const {register, control, setValue, setFocus} = form;
  const [paper, grounds, received] = useWatch({control, name: ['paper', 'grounds', 'received']});
  const errorAt = (field: 'paper' | 'grounds' | 'received' | 'filed') =>
    failed?.field === field ? failed.error : undefined;
  const locale = useLocale();
  const groundLabel = (id: LetterGround) => ({
    label: formatArticle(locale, groundOf(id).citation),
    hint: t(`grounds.${id}.title`)
  });
  const letter =
    paper === null ? undefined : {paper, grounds: LETTER_GROUNDS.filter((id) => grounds.includes(id))};
  const asksDays = letter !== undefined && grounds.length > 0 && hasMonth(letter);
  // The second language renders everything that can open, so that whatever opens here has its twin.
  const isSecond = useContext(AsSecond);
  const opened = LETTER_PAPERS.filter((id) => id !== 'reply' && (isSecond || id === paper));
  return (
    <>
      <BackLink step={{at: 'letter'}} interview={check.interview} />
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <form
        method="dialog"
        noValidate
        autoComplete="off"
        onSubmit={(event) => void submit(event)}
        className={`${styles['form'] ?? ''} ${own['form'] ?? ''}`}
      >
        {failed !== undefined && (
          <ErrorSummary
            key={failed.attempt}
            error={failed.error}
            onLead={() => {
              const {field} = failed;
              setFocus(field === 'received' || field === 'filed' ? `${field}.day` : field);
            }}
          />
        )}
        <fieldset aria-describedby="letter-look">
          <legend>
            <h2>{t('paper.title')}</h2>
          </legend>
          <p id="letter-look" className={styles['hint']}>
            {t('paper.look')}
          </p>
          <FieldError id="letter-paper-error" error={errorAt('paper')} />
          <div className={styles['options']}>
            {LETTER_PAPERS.map((id) => (
              <div key={id} className={own['paper']}>
                <label htmlFor={`letter-${id}`}>
                  <PaperDrawing paper={id} />
                </label>
                <OptionRow
                  type="radio"
                  id={`letter-${id}`}
                  value={id}
                  defaultChecked={shown.paper === id}
                  label={t(`papers.${id}.label`)}
                  hint={t(`papers.${id}.hint`)}
                  {...register('paper', {onChange: () => setValue('grounds', [])})}
                />
              </div>
            ))}
          </div>
        </fieldset>
        {opened.map((one) => (
          <fieldset key={one} data-part={one} aria-describedby="letter-grounds-hint">
            <legend>
              <h2>{t('ground.title')}</h2>
            </legend>
            <p id="letter-grounds-hint" className={styles['hint']}>
              {t('ground.hint')}
            </p>
            <FieldError id="letter-grounds-error" error={errorAt('grounds')} />
            <div className={styles['options']}>
              {[...groundsOn(one), 'none' as const].map((id) => (
                <OptionRow
                  key={id}
                  type="checkbox"
                  id={`letter-${id}`}
                  value={id}
                  {...(id === 'none' ? {label: t('ground.none')} : groundLabel(id))}
                  {...register('grounds', {
                    onChange: ({target}: {readonly target: HTMLInputElement}) => {
                      if (!target.checked) return;
                      const others = form.getValues('grounds').filter((one) => one !== 'none');
                      setValue('grounds', target.value === 'none' ? ['none'] : others);
                    }
                  })}
                />
              ))}
            </div>
          </fieldset>
        ))}
        {(isSecond || asksDays) && (
          <>
            <LetterDay name="received" form={form} shown={shown.received} error={errorAt('received')} />
            <MonthEnds received={received} today={check.today} />
            <LetterDay name="filed" form={form} shown={shown.filed} error={errorAt('filed')} />
          </>
        )}
        <button className="button" type="submit">
          {t('show')}
        </button>
      </form>
      <ClearAnswers />
    </>
  );
}
