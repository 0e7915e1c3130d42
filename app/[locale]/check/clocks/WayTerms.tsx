import {useTranslations} from 'next-intl';
import {
  isStart,
  withoutGuesses,
  type Clock,
  type IsoDate,
  type QuestionId,
  type StartDates,
  type StartId,
  type WayTerm
} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {StartDate} from './StartDate';
import {TermLine} from './TermLine';
import {useTermCase} from './useTermCase';
import styles from './clocks.module.css';

interface WayTermsProps {
  readonly clocks: readonly Clock[];
  /** Dates asked for at this remedy and no other. */
  readonly asked: readonly StartId[];
  readonly starts: StartDates;
  /** Questions of the interview whose answer can be changed. */
  readonly answerable: ReadonlySet<QuestionId>;
  readonly isKindKnown: boolean;
  readonly assessedOn: IsoDate;
}

/** The time limits of a remedy: its last days, what is missing to count them, or why there is none. */
export function WayTerms({clocks, asked, starts, answerable, isKindKnown, assessedOn}: WayTermsProps) {
  const t = useTranslations('clocks');
  const termCase = useTermCase(isKindKnown);
  const counted = withoutGuesses(clocks).filter(
    ({state}) => state !== 'startMissing' && state !== 'kindMissing'
  );
  const isKindMissing = clocks.some(({state}) => state === 'kindMissing');
  const list = counted.length > 0 && (
    <ul>
      {counted.map((clock) => (
        <TermLine
          key={[clock.limit?.kind, clock.limit?.variant, clock.state].join()}
          clock={clock}
          termCase={clock.limit && termCase(clock.limit)}
          assessedOn={assessedOn}
        />
      ))}
    </ul>
  );
  return (
    <div className={styles['terms']}>
      {isKindMissing && (
        <p>
          {t('kindMissing')}{' '}
          {answerable.has('caseKind') && (
            <a className="screen-only" href="#caseKind">
              {t('tellKind')}
            </a>
          )}
        </p>
      )}
      {isKindMissing && list !== false ? (
        <details>
          <summary>{t('byKind')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {missingIn(clocks)
        .filter((start) => !isStart(start) || !asked.includes(start))
        .map((start) => (
          <MissingDay
            key={start}
            start={start}
            // Beside what has been told already, it is said for which case a day is missing.
            cases={
              counted.length === 0
                ? []
                : casesMissing(clocks, start).flatMap((limit) => termCase(limit) ?? [])
            }
            isAnswerable={!isStart(start) && answerable.has(start)}
          />
        ))}
      {asked.map((start) => (
        <StartDate key={start} start={start} saved={starts[start]} assessedOn={assessedOn} />
      ))}
    </div>
  );
}

const missingIn = (clocks: readonly Clock[]) => [
  ...new Set(clocks.flatMap((clock) => (clock.state === 'startMissing' ? [clock.start] : [])))
];

const casesMissing = (clocks: readonly Clock[], start: WayTerm['from']) =>
  clocks.flatMap(({state, limit}) =>
    state === 'startMissing' && limit !== undefined && 'from' in limit && limit.from === start ? [limit] : []
  );

interface MissingDayProps {
  readonly start: WayTerm['from'];
  readonly cases: readonly string[];
  /** It is a question of the interview, and can be answered there. */
  readonly isAnswerable: boolean;
}

/** A date that is asked for elsewhere, or that the person does not know. */
function MissingDay({start, cases, isAnswerable}: MissingDayProps) {
  const t = useTranslations('clocks');
  const {questions} = useRuleWords();
  const question = isStart(start) ? t(`starts.${start}.title`) : questions[start].title;
  return (
    <p>
      {cases.length > 0 && `${cases.join('; ')}: `}
      {t('startMissing', {question})}{' '}
      {isAnswerable && (
        <a className="screen-only" href={`#${start}`}>
          {t('tellStart')}
        </a>
      )}
    </p>
  );
}
