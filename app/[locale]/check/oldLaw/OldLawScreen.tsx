import {useLocale, useTranslations} from 'next-intl';
import {useForm} from 'react-hook-form';
import {changes, isOldLawDay, type FieldValues} from '@/lib/answers';
import {lastDayOfLaw, lawBefore, lawOf, laws, partsOf, type DateParts, type IsoDate} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import styles from '../chrome/check.module.css';
import {DateInputs} from '../question/DateInputs';
import {go} from '../state/address';
import {checkState} from '../state/checkState';
import {frontier} from '../state/navigation';
import {loadReading} from '../state/reading';
import {change, currentSaved} from '../state/store';
import type {Check} from '../state/useCheck';

/** For lawyers: choose the day whose law the check applies. */
export function OldLawScreen({check: {today}}: {readonly check: Check}) {
  const t = useTranslations();
  const locale = useLocale();
  const since = laws().at(-1)?.from ?? today;
  const until = lastDayOfLaw(lawBefore(lawOf(today)) ?? lawOf(today));
  const span = {from: formatDate(locale, since, 'label'), until: formatDate(locale, until, 'label')};
  const typed = ({year, month, day}: DateParts) => `${day}.${month}.${year}`;
  const {register, handleSubmit, setValue, formState} = useForm<
    FieldValues,
    unknown,
    {readonly day: IsoDate}
  >({
    defaultValues: {day: '', month: '', year: ''},
    reValidateMode: 'onSubmit',
    resolver: async (values) => {
      const {dateFromFields} = await loadReading();
      const read = dateFromFields(values);
      return 'day' in read && isOldLawDay(read.day, lawOf(today))
        ? {values: {day: read.day}, errors: {}}
        : {values: {}, errors: {day: {type: 'notOldLaw'}}};
    }
  });
  const failed = formState.errors.day !== undefined;
  const start = handleSubmit(({day}) => {
    change(changes.applyLawOf(day));
    go(frontier(checkState(currentSaved().draft, today, '').interview));
  });
  return (
    <form method="dialog" noValidate onSubmit={(event) => void start(event)} className={styles['form']}>
      <h1 tabIndex={-1}>{t('earlier.title')}</h1>
      <p className="lead">{t('earlier.lead', span)}</p>
      <fieldset
        className={styles['alone']}
        aria-describedby={failed ? 'earlier-hint earlier-error' : 'earlier-hint'}
      >
        <legend>
          <strong>{t('earlier.day')}</strong>
        </legend>
        <p className={styles['hint']} id="earlier-hint">
          {t('earlier.hint', {from: typed(partsOf(since)), until: typed(partsOf(until))})}
        </p>
        <div role="alert" id="earlier-error">
          {failed && <p className={styles['error']}>{t('earlier.error', span)}</p>}
        </div>
        <DateInputs
          id="earlier"
          register={register}
          error={failed ? 'dateUnreal' : undefined}
          onPart={(part, text) => {
            setValue(part, text);
          }}
        />
      </fieldset>
      <p className={styles['choices']}>
        <button className="button" type="submit">
          {t('earlier.start')}
        </button>
      </p>
    </form>
  );
}
