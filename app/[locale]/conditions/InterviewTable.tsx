import {useLocale, useTranslations} from 'next-intl';
import {questionsUnder, type IsoDate} from '@/lib/rules';
import {formatList} from '@/lib/text';
import {useRuleWords} from '../../i18n/useRuleWords';
import styles from './conditions.module.css';

/** The interview as a table: each question and what its answer can decide. */
export function InterviewTable({lawOn}: {readonly lawOn: IsoDate}) {
  const t = useTranslations('conditions');
  const locale = useLocale();
  const words = useRuleWords(lawOn);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('decides')}</th>
        </tr>
      </thead>
      <tbody>
        {questionsUnder(lawOn).map(({question, criteria, remedies, papers}, index) => {
          const decides = [
            ...criteria.map((id) => t('quoted', {title: words.criteria[id].title})),
            ...(remedies ? [t('decidesRemedies')] : []),
            ...(papers ? [t('decidesPapers')] : [])
          ];
          return (
            <tr key={question}>
              <th scope="row">
                {index + 1}. {words.questions[question].title}
              </th>
              <td>{formatList(locale, decides)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
