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
import styles from './terms.module.css';

interface StartDateProps {
  readonly start: StartId;
  /** What was told before. */
  readonly told: IsoDate | undefined;
  readonly assessedOn: IsoDate;
}

/** The day from which a time limit runs, asked for where that time limit stands; once told, it can be corrected. */
export function StartDate({start, told, assessedOn}: StartDateProps) {
  const t = useTranslations('clocks');
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  if (isOpen || told === undefined) {
    return <StartForm start={start} told={told} assessedOn={assessedOn} onTold={() => setOpen(false)} />;
  }
  return (
    <p className="screen-only">
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {t('correct', {date: formatDate(locale, told, 'label')})}
      </button>
    </p>
  );
}

function StartForm({start, told, assessedOn, onTold}: StartDateProps & {readonly onTold: () => void}) {
  const t = useTranslations('clocks');
  const id = useId();
  const [error, setError] = useState<FormError>();
  const [shown] = useState(() => shownOf(told));
  const form = useForm<FieldValues>({defaultValues: shown});
  const submit = form.handleSubmit(async (typed) => {
    const {typedDate} = await loadReading();
    const read = typedDate(typed);
    const problem = 'error' in read ? read.error : read.day > assessedOn ? 'future' : undefined;
    setError(problem);
    if (problem !== undefined || 'error' in read) return;
    change(changes.tellStart(start, read.day));
    onTold();
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

function shownOf(told: IsoDate | undefined): Pick<FieldValues, 'day' | 'month' | 'year'> {
  if (told === undefined) return {day: '', month: '', year: ''};
  const {day, month, year} = partsOf(told);
  return {day: String(day), month: String(month), year: String(year)};
}
