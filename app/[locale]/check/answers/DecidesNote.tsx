import {useTranslations} from 'next-intl';
import type {Otherwise, QuestionId, VerdictKind} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {optionWords} from '../../../i18n/wordsOf';
import styles from './decides.module.css';

interface DecidesNoteProps {
  readonly question: QuestionId;
  readonly others: readonly Otherwise[];
}

/** Marks a decisive answer: what each other option would mean, with an example that distinguishes it. */
export function DecidesNote({question, others}: DecidesNoteProps) {
  const t = useTranslations('answersPage');
  const words = useRuleWords();
  const groups = grouped(others);
  return (
    <details className={styles['decides']}>
      <summary>
        {t('decides')}
        <span className="visually-hidden">: {words.questions[question].title}</span>
      </summary>
      {[...groups].map(([group, options]) => (
        <div key={group}>
          <p>
            {group === 'more' ? t('decidesMore') : t('decidesWith', {verdict: words.verdicts[group].label})}
          </p>
          <ul>
            {options.map(({option}) => {
              return <li key={option}>{optionWords(words, '', question, option).label}</li>;
            })}
          </ul>
        </div>
      ))}
    </details>
  );
}

type Group = VerdictKind | 'more';

function grouped(others: readonly Otherwise[]): ReadonlyMap<Group, readonly Otherwise[]> {
  const groups = new Map<Group, Otherwise[]>();
  for (const other of others) {
    const group = other.asksMore ? 'more' : other.verdict;
    groups.set(group, [...(groups.get(group) ?? []), other]);
  }
  return groups;
}
