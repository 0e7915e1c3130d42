import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {BEFORE_REFORM} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {Frame} from '../../../ui/Frame';
import {ConditionList} from '../ConditionList';
import {HowItFits} from '../HowItFits';
import {QuestionList} from '../QuestionList';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {
    title: `${t('conditions.earlierTitle')} – ${t('app.name')}`,
    description: t('conditions.earlierLead')
  };
}

/** The redaction that applied until the reform, marked as history. */
export default async function EarlierConditionsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <Frame path="conditions/earlier/">
      <h1>{t('conditions.earlierTitle')}</h1>
      <p className="lead">{t('conditions.earlierLead')}</p>
      <p className="print-only">
        {t('result.redaction', {date: formatDate(locale, BEFORE_REFORM, 'label')})}. {t('footer.notAdvice')}
      </p>
      <p className="screen-only">
        <a href={`/${locale}/conditions/`}>{t('conditions.toCurrent')}</a> ·{' '}
        <a href={`/${locale}/law/`}>{t('conditions.toLaw')}</a> ·{' '}
        <a href={`/${locale}/check/#earlier`}>{t('earlier.title')}</a>
      </p>
      <ConditionList lawOn={BEFORE_REFORM} />
      <h2>{t('conditions.questionsTitle')}</h2>
      <QuestionList lawOn={BEFORE_REFORM} />
      <HowItFits lawOn={BEFORE_REFORM} />
    </Frame>
  );
}
