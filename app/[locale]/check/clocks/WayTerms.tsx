import {useTranslations} from 'next-intl';
import {isStart, type Clock, type IsoDate, type QuestionId, type StartId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {StartDate} from './StartDate';
import {TermLine} from './TermLine';
import {useTermCase} from './useTermCase';
import styles from './terms.module.css';

interface WayTermsProps {
  readonly clocks: readonly Clock[];
  /** Days that are asked for here, and not at another way. */
  readonly asked: readonly StartId[];
  /** Questions of the interview whose answer can be changed. */
  readonly answerable: ReadonlySet<QuestionId>;
  readonly isKindKnown: boolean;
  readonly assessedOn: IsoDate;
}

/** When a way ends: its last days, what is missing to tell them, or why there is none. */
export function WayTerms({clocks, asked, answerable, isKindKnown, assessedOn}: WayTermsProps) {
  const t = useTranslations('clocks');
  const termCase = useTermCase(isKindKnown);
  const missing = [
    ...new Set(clocks.flatMap((clock) => (clock.state === 'startMissing' ? [clock.start] : [])))
  ];
  const told = clocks.filter(({state}) => state !== 'startMissing' && state !== 'kindMissing');
  return (
    <div className={styles['terms']}>
      {clocks.some(({state}) => state === 'kindMissing') && (
        <p>
          {t('kindMissing')}{' '}
          {answerable.has('caseKind') && (
            <a className="screen-only" href="#caseKind">
              {t('tellKind')}
            </a>
          )}
        </p>
      )}
      {told.length > 0 && (
        <ul>
          {told.map((clock, place) => (
            <TermLine
              key={place}
              clock={clock}
              termCase={clock.limit && termCase(clock.limit)}
              assessedOn={assessedOn}
            />
          ))}
        </ul>
      )}
      {missing.map((start) =>
        isStart(start) ? (
          <StartDate key={start} start={start} isAskedHere={asked.includes(start)} assessedOn={assessedOn} />
        ) : (
          <MissingAnswer key={start} question={start} isAnswerable={answerable.has(start)} />
        )
      )}
    </div>
  );
}

function MissingAnswer({
  question,
  isAnswerable
}: {
  readonly question: QuestionId;
  readonly isAnswerable: boolean;
}) {
  const t = useTranslations('clocks');
  const words = useRuleWords();
  return (
    <p>
      {t('startMissing', {question: words.questions[question].title})}{' '}
      {isAnswerable && (
        <a className="screen-only" href={`#${question}`}>
          {t('tellStart')}
        </a>
      )}
    </p>
  );
}
