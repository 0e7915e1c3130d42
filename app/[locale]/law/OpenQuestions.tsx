import {useMessages, useTranslations} from 'next-intl';
import {CRITERION_IDS, criterionOf, versionOn, type Failure} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import {failureWords} from '../../i18n/wordsOf';
import {lawInForce} from '../../lawInForce';
import {Citations} from '../../ui/Citations';
import styles from './law.module.css';

const isDoubtful = ({consequence, interpretation}: Failure) =>
  consequence === 'unsettled' || interpretation === true;

/** Where the law is silent or we had to interpret it: in the conditions, from the rules; and in general. */
export function OpenQuestions() {
  const t = useTranslations('law');
  const {from: lawOn} = lawInForce();
  const words = useRuleWords(lawOn);
  const {open} = useMessages().law;
  const doubts = CRITERION_IDS.flatMap((criterion) => {
    const version = versionOn(criterionOf(criterion), lawOn);
    if (version === undefined) return [];
    const {failures, citations} = version;
    return failures.filter(isDoubtful).map((failure) => ({criterion, failure, citations}));
  });
  return (
    <section>
      <h2>{t('openTitle')}</h2>
      <p>{t('openLead')}</p>
      <h3>{t('openFound')}</h3>
      <dl className={styles['open']}>
        {doubts.map(({criterion, failure, citations}) => (
          <div key={`${criterion}.${failure.id}`}>
            <dt>
              {words.criteria[criterion].title}: {failureWords(words, criterion, failure.id).why}
            </dt>
            <dd>
              {t(`treat.${failure.consequence === 'unsettled' ? 'unsettled' : 'interpretation'}`)}
              <Citations citations={failure.citations ?? citations} lawOn={lawOn} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('openGeneral')}</h3>
      <dl className={styles['open']}>
        {Object.entries(open).map(([id, {q, a}]) => (
          <div key={id}>
            <dt>{q}</dt>
            <dd>{a}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
