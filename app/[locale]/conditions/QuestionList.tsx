import {useLocale, useTranslations} from 'next-intl';
import {citationsFor, questionOf, questionsUnder, isRight, rightOn, UNKNOWN, type IsoDate} from '@/lib/rules';
import {formatArticle} from '@/lib/text';
import {optionWords} from '../../i18n/wordsOf';
import {useRuleWords} from '../../i18n/useRuleWords';
import {Citations} from '../../ui/Citations';
import {NoBreakHyphens} from '../../ui/NoBreakHyphens';
import styles from './conditions.module.css';

/** The questions of the check with boxes to tick: those that matter under the law of that day. */
export function QuestionList({lawOn}: {readonly lawOn: IsoDate}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const words = useRuleWords(lawOn);
  return (
    <ol className={styles['questions']}>
      {questionsUnder(lawOn).map(({question: id}) => {
        const question = questionOf(id);
        const options =
          question.kind === 'date'
            ? []
            : question.kind === 'several'
              ? [...question.options, question.none]
              : question.options;
        return (
          <li key={id}>
            <h3>{words.questions[id].title}</h3>
            <p className="muted">{words.questions[id].why}</p>
            <Citations citations={citationsFor(id, lawOn).slice(0, 1)} lawOn={lawOn} />
            <p className="small">{words.questions[id].help}</p>
            {question.kind === 'date' && <p className={styles['blank']}>____ . ____ . ________</p>}
            <ul className={styles['boxes']}>
              {[...options, UNKNOWN].map((option) => {
                const {label, hint} = optionWords(words, t('dontKnow'), id, option);
                const place = isRight(option) ? rightOn(option, lawOn)?.citation : undefined;
                const right = place === undefined ? hint : formatArticle(locale, place);
                return (
                  <li key={option}>
                    <span aria-hidden="true" className={styles['box']} /> {label}
                    {right !== undefined && (
                      <span className="muted small">
                        {' '}
                        (<NoBreakHyphens text={right} />)
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
