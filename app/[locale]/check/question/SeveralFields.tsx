import type {ChangeEvent} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {questionOf, RIGHT_GROUPS, RIGHT_IDS, rightOn, RIGHTS, UNKNOWN, type RightId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {optionWords} from '../../../i18n/wordsOf';
import {OptionRow} from '../../../ui/OptionRow';
import styles from '../chrome/check.module.css';
import {useReferences} from '../deferred/references';
import {FieldError} from './FieldError';
import type {FieldsProps} from './fieldsProps';

/** The constitutional rights by group, as native checkboxes; "none" and "I don't know" are exclusive. */
export function SeveralFields({question, form, shown, error, legend, describedBy, lead, lawOn}: FieldsProps) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const words = useRuleWords();
  const asked = questionOf(question);
  const alone: readonly string[] = 'none' in asked ? [asked.none, UNKNOWN] : [];
  const errorId = `${question}-error`;
  const loaded = useReferences();
  const articleOf = (id: RightId) => {
    const place = rightOn(id, lawOn)?.citation;
    return place === undefined ? undefined : loaded?.formatArticle(locale, place);
  };
  const enforceExclusive = ({target: {value, checked}}: ChangeEvent<HTMLInputElement>) => {
    if (!checked) return;
    const others = form.getValues('several').filter((one) => !alone.includes(one));
    form.setValue('several', alone.includes(value) ? [value] : others);
  };
  const row = (option: string, id: string, hint?: string) => (
    <OptionRow
      key={option}
      type="checkbox"
      id={id}
      value={option}
      defaultChecked={shown.several?.includes(option)}
      {...optionWords(words, t('dontKnow'), question, option)}
      {...(hint !== undefined && {hint})}
      {...form.register('several', {onChange: enforceExclusive})}
    />
  );
  return (
    <fieldset aria-describedby={[...describedBy, ...(error === undefined ? [] : [errorId])].join(' ')}>
      <legend>{legend}</legend>
      {lead}
      <p className={styles['hint']}>{t('chooseAll')}</p>
      <FieldError id={errorId} error={error} />
      {RIGHT_GROUPS.map((group) => (
        <fieldset key={group} className={styles['group']}>
          <legend>{words.rightGroups[group]}</legend>
          <div className={styles['options']}>
            {RIGHT_IDS.filter((id) => RIGHTS[id].group === group).map((id) =>
              row(id, id === RIGHT_IDS[0] ? `${question}-several` : `${question}-${id}`, articleOf(id))
            )}
          </div>
        </fieldset>
      ))}
      <div className={styles['alone']}>
        {alone.map((option) =>
          row(option, `${question}-${option}`, option === UNKNOWN ? t('dontKnowHint') : undefined)
        )}
      </div>
    </fieldset>
  );
}
