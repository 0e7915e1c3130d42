import {useId} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {journeyOn, type Stop} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import type {AssessedCheck} from '../state/useCheck';
import {StopMark} from './StopMark';
import styles from './journey.module.css';

/** Ways that leave the main line. */
const BRANCHES: ReadonlySet<Stop['id']> = new Set(['cassation', 'revision', 'restoreAppealTerm']);

/** Where the person is in the process: a picture built as a list, so that screen readers read it. */
export function Journey({check}: {readonly check: AssessedCheck}) {
  const t = useTranslations('journey');
  const stops = stopsOf(check);
  const title = useId();
  const year = yearIn(stops);
  return (
    <section className={styles['journey']} aria-labelledby={title} data-whole>
      <h2 id={title}>{t('title')}</h2>
      <ol>
        {stops.map((stop, place) => (
          <li
            key={stop.id}
            data-stop={stop.id}
            data-state={stop.state}
            data-branch={BRANCHES.has(stop.id) || undefined}
            data-year={year.has(place) || undefined}
          >
            <StopMark stop={stop} />
            <StopText stop={stop} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function stopsOf({interview: {answers}, assessment, assessedOn, saved}: AssessedCheck): readonly Stop[] {
  const {deadline, verdict} = assessment;
  const {starts = {}} = saved.draft;
  return journeyOn({answers, starts, today: assessedOn, deadline, verdict: verdict.kind});
}

/** The stops after which the line is that of the year: from its beginning to before its last day. */
function yearIn(stops: readonly Stop[]): ReadonlySet<number> {
  const begins = stops.findIndex(({yearBegins, on}) => yearBegins === true && on !== undefined);
  const ends = stops.findIndex(({id}) => id === 'yearEnds');
  if (begins < 0 || ends < 0) return new Set();
  return new Set([...stops.keys()].filter((place) => place >= begins && place < ends));
}

function StopText({stop}: {readonly stop: Stop}) {
  const t = useTranslations('journey');
  const inClocks = useTranslations('clocks');
  const inResult = useTranslations('result');
  const locale = useLocale();
  const daysLeft = useDaysLeft();
  const {
    id,
    state,
    on,
    daysLeft: left,
    yearBegins,
    mayBeHere,
    isByPetition,
    restoredBy,
    isMet,
    isPerhapsMet,
    part
  } = stop;
  const isPending = state === 'here' && id !== 'today';
  // A day is over, but a court without one is only closed as things stand.
  const told = state === 'closed' && on !== undefined ? 'over' : state;
  const isUntimed = on === undefined && (id === 'cassation' || id === 'revision');
  return (
    <div>
      <p>
        <strong>{isUntimed ? t(`stops.${id}Open`) : t(`stops.${id}`)}</strong>
        {'\u00a0– '}
        <span className={styles['state']}>{isPending ? t('pending') : t(`states.${told}`)}</span>
      </p>
      {on !== undefined && (
        <p className={`tabular ${styles['day'] ?? ''}`}>
          <span>{formatDate(locale, on, 'label')}</span>
          {left !== undefined && <span>{daysLeft(left)}</span>}
        </p>
      )}
      {mayBeHere === true && <p className={styles['note']}>{t('mayBeHere')}</p>}
      {isByPetition === true && <p className={styles['note']}>{inClocks('variants.petition')}.</p>}
      {restoredBy !== undefined && <p className={styles['note']}>{inClocks(`restored.${restoredBy}`)}</p>}
      {isMet === true && <p className={styles['note']}>{t('kept')}</p>}
      {isPerhapsMet === true && <p className={styles['note']}>{t('keptPerhaps')}</p>}
      {part !== undefined && <p className={styles['note']}>{inResult(`deadlinePart.${part}`)}</p>}
      {yearBegins === true && (
        <p className={styles['note']}>{on === undefined ? t('yearWillBegin') : t('yearBegins')}</p>
      )}
    </div>
  );
}
