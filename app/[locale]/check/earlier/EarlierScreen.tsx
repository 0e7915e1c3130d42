import {useState, type SyntheticEvent} from 'react';
import {useTranslations} from 'next-intl';
import {dayTyped, isEarlierDay, keepDraft} from '@/lib/answers';
import {interview, type IsoDate} from '@/lib/rules';
import styles from '../check.module.css';
import {DateInputs} from '../DateInputs';
import {go} from '../fragment';
import {frontier} from '../navigation';
import type {Check} from '../useCheck';

const PARTS = ['day', 'month', 'year'] as const;

/** For lawyers: the day under whose earlier law the check is made. */
export function EarlierScreen({check}: {readonly check: Check}) {
  const t = useTranslations();
  const [failed, setFailed] = useState(false);
  const {draft} = check.kept;
  const begin = (earlierDay: IsoDate) => {
    const {asOf: _settled, ...rest} = draft;
    keepDraft({...rest, earlierDay});
    go(frontier(interview(draft.answers, {today: earlierDay})));
  };
  const start = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [day = '', month = '', year = ''] = PARTS.map((part) => fields.get(part) as string);
    const earlierDay = dayTyped({day, month, year});
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
        <DateInputs id="earlier" invalid={failed} field={(name) => ({name})} />
      </fieldset>
      <p className={styles['choices']}>
        <button className="button" type="submit">
          {t('earlier.start')}
        </button>
      </p>
    </form>
  );
}
