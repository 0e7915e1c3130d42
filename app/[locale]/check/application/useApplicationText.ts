import {useLocale} from 'next-intl';
import {keepDraft, keptDraft} from '@/lib/answers';
import {FILING_LANGUAGES, type FieldId, type FieldTexts, type FilingLanguage} from '@/lib/application';
import {officialLanguage} from '@/lib/text';
import type {Check} from '../useCheck';

const LANGUAGE = 'filingLanguage';

interface ApplicationText {
  readonly fields: FieldTexts;
  readonly filingLanguage: FilingLanguage;
  readonly write: (field: FieldId, text: string) => void;
  readonly chooseLanguage: (language: FilingLanguage) => void;
}

/** The draft application as kept in the tab: every keystroke goes there, and the language of the paper with it. */
export function useApplicationText({kept}: Check): ApplicationText {
  const locale = useLocale();
  const {application} = kept.draft;
  const chosen = FILING_LANGUAGES.find((language) => language === application[LANGUAGE]);
  return {
    fields: application,
    filingLanguage: chosen ?? officialLanguage(locale),
    write: keep,
    chooseLanguage: (language) => {
      keep(LANGUAGE, language);
    }
  };
}

function keep(key: string, text: string): void {
  const {draft} = keptDraft();
  keepDraft({...draft, application: {...draft.application, [key]: text}});
}
