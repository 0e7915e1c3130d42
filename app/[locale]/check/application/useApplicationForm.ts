import {useEffect} from 'react';
import {useLocale} from 'next-intl';
import {useForm, type FieldErrors, type UseFormReturn} from 'react-hook-form';
import {changes} from '@/lib/answers';
import {FILING_LANGUAGES, problemsIn, type FieldTexts, type FilingLanguage} from '@/lib/application';
import {isKeyOf} from '@/lib/rules';
import {officialLanguage} from '@/lib/text';
import {changeQuietly} from '../state/store';
import type {Check} from '../state/useCheck';

/** The fields of the form: the texts, and the language of the paper. */
export type ApplicationValues = FieldTexts & {readonly filingLanguage: FilingLanguage};

export type ApplicationForm = UseFormReturn<ApplicationValues>;

/** The form of the draft application: every keystroke is stored and checked, but nothing blocks. */
export function useApplicationForm({saved}: Check): ApplicationForm {
  const locale = useLocale();
  const {application} = saved.draft;
  const chosen = FILING_LANGUAGES.find((language) => language === application['filingLanguage']);
  const form = useForm<ApplicationValues>({
    defaultValues: {...application, filingLanguage: chosen ?? officialLanguage(locale)},
    mode: 'onChange',
    resolver: (values) => ({values: {}, errors: errorsIn(values)})
  });
  const {subscribe, trigger} = form;
  useEffect(
    () =>
      subscribe({
        formState: {values: true},
        callback: ({name, values}) => {
          if (name === undefined || !isKeyOf(name, values)) return;
          const text = values[name];
          if (text !== undefined) changeQuietly(changes.write(name, text));
        }
      }),
    [subscribe]
  );
  useEffect(() => {
    // Stored text is checked, too.
    void trigger();
  }, [trigger]);
  return form;
}

function errorsIn(values: ApplicationValues): FieldErrors<ApplicationValues> {
  return Object.fromEntries(Object.entries(problemsIn(values)).map(([field, type]) => [field, {type}]));
}
