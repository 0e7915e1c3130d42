import {useId, useState} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {useForm} from 'react-hook-form';
import {changes, type FieldValues, type FormError} from '@/lib/answers';
import {partsOf, type IsoDate, type StartId} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {DateInputs} from '../question/DateInputs';
import {FieldError} from '../question/FieldError';
import {loadReading} from '../state/reading';
import {change} from '../state/store';
import {useReturns} from '../state/useReturns';
import styles from './clocks.module.css';

interface StartDateProps {
  readonly start: StartId;
  /** The day entered before. */
  readonly saved: IsoDate | undefined;
  readonly assessedOn: IsoDate;
}

/** The day on which a time limit starts, asked for next to that time limit; once saved, it can be corrected. */
export function StartDate({start, saved, assessedOn}: StartDateProps) {
  const t = useTranslations('clocks');
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const returns = useReturns();
  if (isOpen || saved === undefined) {
    return (
      <StartForm
        key={returns}
        start={start}
        saved={saved}
        assessedOn={assessedOn}
        onSaved={() => setOpen(false)}
      />
    );
  }
  return (
    <p className="screen-only">
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {t('correct', {date: formatDate(locale, saved, 'label')})}
      </button>
    </p>
  );
}

function StartForm({start, saved, assessedOn, onSaved}: StartDateProps & {readonly onSaved: () => void}) {
  const t = useTranslations('clocks');
  const id = useId();
  const [error, setError] = useState<FormError>();
  const [shown] = useState(() => shownOf(saved));
  const form = useForm<FieldValues>({defaultValues: shown});
  const submit = form.handleSubmit(async (typed) => {
    const {dateFromFields} = await loadReading();
    const read = dateFromFields(typed);
    const problem = 'error' in read ? read.error : read.day > assessedOn ? 'future' : undefined;
    setError(problem);
    if (problem !== undefined || 'error' in read) return;
    change(changes.setStart(start, read.day));
    onSaved();
  });
  return (
    <>
      <form
        className={`screen-only ${styles['ask'] ?? ''}`}
        onSubmit={(event) => void submit(event)}
        noValidate
      >
        <fieldset aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}>
          <legend>{t(`starts.${start}.title`)}</legend>
          <p id={`${id}-hint`} className="small">
            {t(`starts.${start}.hint`)} {t('optional')}
          </p>
          <FieldError id={`${id}-error`} error={error} />
          <DateInputs
            id={id}
            register={form.register}
            shown={shown}
            error={error}
            onPart={(part, text) => {
              form.setValue(part, text);
            }}
          />
        </fieldset>
        <button type="submit" className="button equal">
          {t('show')}
        </button>
      </form>
      <p className="print-only">{t('startMissing', {question: t(`starts.${start}.title`)})}</p>
    </>
  );
}

function shownOf(saved: IsoDate | undefined): Pick<FieldValues, 'day' | 'month' | 'year'> {
  if (saved === undefined) return {day: '', month: '', year: ''};
  const {day, month, year} = partsOf(saved);
  return {day: String(day), month: String(month), year: String(year)};
}
