import {useState} from 'react';
import {useTranslations} from 'next-intl';
import {isReviewFirst, startsNeeded, type RemedyId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {LawLine} from '../../../ui/LawLine';
import {RemedyLimits} from '../../../ui/RemedyLimits';
import {caseClocks} from '../clocks/caseClocks';
import {WayTerms} from '../clocks/WayTerms';
import type {AssessedCheck} from '../state/useCheck';
import styles from './findings.module.css';

/** Where else to go: each remedy with when it applies, its last day and its article; earliest time limit first. */
export function RemedyList({check}: {readonly check: AssessedCheck}) {
  const {assessment, assessedOn, interview} = check;
  const t = useTranslations();
  const words = useRuleWords();
  const {ways, starts, isKindKnown} = caseClocks(check);
  // Entering a day on this screen must not reorder the list under the person's hands.
  const [order] = useState(() => {
    const byUrgency = ways.map(({way}) => way);
    // Where review is the good news, it also comes first, even if its time limit is past and must be restored.
    return isReviewFirst(assessment.steps)
      ? byUrgency.sort((a, b) => Number(b === 'revision') - Number(a === 'revision'))
      : byUrgency;
  });
  const place = (way: RemedyId) => (order.includes(way) ? order.indexOf(way) : order.length);
  const shown = [...ways].sort((a, b) => place(a.way) - place(b.way));
  const needed = [...startsNeeded(shown)];
  const offers = new Map(assessment.remedies.map((offer) => [offer.remedy, offer]));
  return (
    <div>
      {shown.map(({way, clocks}) => {
        const offer = offers.get(way);
        if (offer === undefined) return null;
        const {title, what, limit, limits} = words.remedies[way];
        const {certainty, citations, caseKinds} = offer;
        const byKind = caseKinds.flatMap((kind) => limits?.[kind] ?? []);
        return (
          <section key={way} className={styles['finding']}>
            <h3>{title}</h3>
            <p>{what}</p>
            <WayTerms
              clocks={clocks}
              asked={needed.flatMap(([start, at]) => (at === way ? [start] : []))}
              starts={starts}
              answerable={new Set(interview.asked)}
              isKindKnown={isKindKnown}
              assessedOn={assessedOn}
            />
            {certainty !== 'read' && (
              <p className={styles['doubt']}>{t(`remedies.certainty.${certainty}`)}</p>
            )}
            <LawLine citations={citations} lawOn={assessedOn}>
              <RemedyLimits limits={limit === undefined ? byKind : [limit]} />
            </LawLine>
          </section>
        );
      })}
    </div>
  );
}
