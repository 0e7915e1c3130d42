import {useTranslations} from 'next-intl';
import type {LetterReading} from '@/lib/letter';
import {startsNeeded, type QuestionId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {WayTerms} from '../clocks/WayTerms';
import type {Check} from '../state/useCheck';
import {AskHere} from './AskHere';
import own from './letter.module.css';

const NONE: ReadonlySet<QuestionId> = new Set();

/** The remedies that a letter can lead to, earliest time limit first; the dates they need are asked here. */
export function LetterWays({ways, check}: {readonly ways: LetterReading['ways']; readonly check: Check}) {
  const t = useTranslations('letter.answer');
  const {remedies} = useRuleWords();
  const {answers, starts = {}} = check.saved.draft;
  const clocks = ways.flatMap((one) => one.clocks);
  const needed = [...startsNeeded(ways)];
  const isKindKnown = answers.caseKind !== undefined && answers.caseKind !== 'unknown';
  const needsAppeal = clocks.some(
    (clock) => clock.state === 'startMissing' && clock.start === 'appellateDate'
  );
  return (
    <>
      <h2>{t('ways')}</h2>
      <p>{t('waysLead')}</p>
      {clocks.some(({state}) => state === 'kindMissing') && <AskHere question="caseKind" check={check} />}
      {needsAppeal && isKindKnown && <AskHere question="appellateDate" check={check} />}
      {ways.map(({way, clocks: terms}) => (
        <section key={way} className={own['way']}>
          <h3>{remedies[way].title}</h3>
          <p>{remedies[way].what}</p>
          <WayTerms
            clocks={terms}
            asked={needed.flatMap(([start, at]) => (at === way ? [start] : []))}
            starts={starts}
            answerable={NONE}
            isKindKnown={isKindKnown}
            assessedOn={check.today}
          />
        </section>
      ))}
    </>
  );
}
