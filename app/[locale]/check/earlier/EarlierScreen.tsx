import {useState, type SyntheticEvent} from 'react';
import {useTranslations} from 'next-intl';
import {dayTyped, EMPTY_FORM, isEarlierDay, keepDraft} from '@/lib/answers';
import type {IsoDate} from '@/lib/rules';
import styles from '../check.module.css';
import {DateInputs} from '../DateInputs';
import {readFields} from '../formFields';
import {go} from '../fragment';
import {interviewOf} from '../interviewOf';
import {frontier} from '../navigation';
import type {Check} from '../useCheck';

/** For lawyers: the day under whose earlier law the check is made. */
export function EarlierScreen({check}: {readonly check: Check}) {
  const t = useTranslations();
  const [failed, setFailed] = useState(false);
  const {draft} = check.kept;
  const begin = (earlierDay: IsoDate) => {
    const {asOf: _settled, ...rest} = draft;
    keepDraft({...rest, earlierDay});
    go(frontier(interviewOf(draft.answers, earlierDay)));
  };
  const start = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const earlierDay = dayTyped(readFields(event.currentTarget));
    setFailed(!isEarlierDay(earlierDay));
    if (isEarlierDay(earlierDay)) begin(earlierDay);
  };
  return (
    <form method="dialog" noValidate onSubmit={start} className={styles['form']}>
      <h1 tabIndex={-1}>{t('earlier.title')}</h1>
      <p className="lead">{t('earlier.lead')}</p>
      <fieldset
        className={styles['alone']}
        aria-describedby={failed ? 'earlier-hint earlier-error' : 'earlier-hint'}
      >
        <legend>
          <strong>{t('earlier.day')}</strong>
        </legend>
        <p className={styles['hint']} id="earlier-hint">
          {t('earlier.hint')}
        </p>
        <div role="alert" id="earlier-error">
          {failed && <p className={styles['error']}>{t('earlier.error')}</p>}
        </div>
        <DateInputs id="earlier" shown={EMPTY_FORM} invalid={failed} />
      </fieldset>
      <p className={styles['choices']}>
        <button className="button" type="submit">
          {t('earlier.start')}
        </button>
      </p>
    </form>
  );
}
