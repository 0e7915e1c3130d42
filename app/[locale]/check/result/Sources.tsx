import {useLocale} from 'next-intl';
import {redactionOn, type ActId, type Citation, type IsoDate} from '@/lib/rules';
import {linkFor} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import styles from '../printing/record.module.css';

/** On paper: the acts cited, with their addresses spelled out. */
export function Sources({
  citations,
  lawOn
}: {
  readonly citations: readonly Citation[];
  readonly lawOn: IsoDate;
}) {
  const locale = useLocale();
  const words = useRuleWords();
  const acts = [...new Set<ActId>(citations.map(({act}) => act))];
  return (
    <ul className={`print-only small ${styles['sources'] ?? ''}`}>
      {acts.map((act) => {
        const link = linkFor(redactionOn(act, lawOn), locale);
        return (
          <li key={act}>
            {words.acts[act]}
            {link !== undefined && <>: {link}</>}
          </li>
        );
      })}
    </ul>
  );
}
