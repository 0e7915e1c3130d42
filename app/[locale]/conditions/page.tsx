import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {ACT_IDS, REFORM, REMEDY_IDS} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {Frame} from '../../ui/Frame';
import {ActSource} from './ActSource';
import {ConditionList} from './ConditionList';
import {HowItFits} from './HowItFits';
import {QuestionList} from './QuestionList';
import {RemedySection} from './RemedySection';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('conditions.title')} – ${t('app.name')}`, description: t('conditions.lead')};
}

/** Every condition in force, from the rules themselves: complete without script, and a questionnaire on paper. */
export default async function ConditionsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <Frame path="conditions/">
      <h1>{t('conditions.title')}</h1>
      <p className="lead">{t('conditions.lead')}</p>
      <p className="muted screen-only">{t('conditions.printHint')}</p>
      <p className="print-only">
        {t('result.redaction', {date: formatDate(locale, REFORM, 'label')})}. {t('footer.notAdvice')}
      </p>
      <p className="screen-only">
        <a href={`/${locale}/check/`}>{t('conditions.toCheck')}</a> ·{' '}
        <a href={`/${locale}/conditions/earlier/`}>{t('conditions.toEarlier')}</a> ·{' '}
        <a href={`/${locale}/law/`}>{t('conditions.toLaw')}</a>
      </p>
      <ConditionList lawOn={REFORM} />
      <h2>{t('conditions.questionsTitle')}</h2>
      <QuestionList lawOn={REFORM} />
      <h2>{t('conditions.remediesTitle')}</h2>
      {REMEDY_IDS.map((id) => (
        <RemedySection key={id} remedy={id} lawOn={REFORM} />
      ))}
      <HowItFits lawOn={REFORM} />
      <h2>{t('conditions.sourcesTitle')}</h2>
      <ul>
        {ACT_IDS.map((act) => (
          <ActSource key={act} act={act} />
        ))}
      </ul>
    </Frame>
  );
}
