import {useLocale, useTranslations} from 'next-intl';
import {ACT_IDS, ACTS, type Act} from '@/lib/rules';
import {formatDate, linkFor} from '@/lib/text';
import {useRuleWords} from '../../i18n/useRuleWords';
import {ProvisionsCompared} from './ProvisionsCompared';
import styles from './law.module.css';

/** Every act and redaction: which text was read, when it was compared, and what is cited from it. */
export function SourceTable() {
  const t = useTranslations('law');
  const locale = useLocale();
  const {acts} = useRuleWords();
  const date = (day: Parameters<typeof formatDate>[1]) => formatDate(locale, day, 'label');
  return (
    <section>
      <h2>{t('sourcesTitle')}</h2>
      <p>{t('sourcesLead')}</p>
      {ACT_IDS.flatMap((id) => {
        const {redactions}: Act = ACTS[id];
        return redactions.map((redaction) => {
          const {inForce, readIn, checkedOn} = redaction;
          const href = linkFor(redaction, locale);
          return (
            <article key={`${id} ${inForce.from}`} className={styles['source']}>
              <h3>{href === undefined ? acts[id] : <a href={href}>{acts[id]}</a>}</h3>
              <dl>
                <dt>{t('inForce')}</dt>
                <dd>{date(inForce.from)}</dd>
                <dt>{t('readIn')}</dt>
                <dd>{t(`readInWords.${readIn}`)}</dd>
                <dt>{t('checkedOn')}</dt>
                <dd>{date(checkedOn)}</dd>
                <ProvisionsCompared act={id} redaction={redaction} />
              </dl>
            </article>
          );
        });
      })}
    </section>
  );
}
