import {useLocale, useTranslations} from 'next-intl';
import {REMEDY_IDS, remedyOn, type Law} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {ConditionList} from './ConditionList';
import {HowItFits} from './HowItFits';
import {QuestionList} from './QuestionList';
import {RemedySection} from './RemedySection';

/** Everything under one law: its conditions, the questions they lead to, other remedies, and how it fits together. */
export function ConditionsOf({law: {from}}: {readonly law: Law}) {
  const t = useTranslations();
  const locale = useLocale();
  const remedies = REMEDY_IDS.filter((id) => remedyOn(id, from) !== undefined);
  return (
    <>
      <p className="print-only">
        {t('result.redaction', {date: formatDate(locale, from, 'label')})}. {t('footer.notAdvice')}
      </p>
      <ConditionList lawOn={from} />
      <h2>{t('conditions.questionsTitle')}</h2>
      <QuestionList lawOn={from} />
      {remedies.length > 0 && <h2>{t('conditions.remediesTitle')}</h2>}
      {remedies.map((id) => (
        <RemedySection key={id} remedy={id} lawOn={from} />
      ))}
      <HowItFits lawOn={from} />
    </>
  );
}
