import type {Citation, IsoDate} from '@/lib/rules';
import {CitationLink} from './CitationLink';
import styles from './citation.module.css';

/** Several citations, each a link of its own. */
export function Citations({
  citations,
  lawOn
}: {
  readonly citations: readonly Citation[];
  readonly lawOn?: IsoDate;
}) {
  return (
    <ul className={styles['list']}>
      {citations.map((citation) => (
        <li key={JSON.stringify(citation)}>
          <CitationLink citation={citation} lawOn={lawOn} />
        </li>
      ))}
    </ul>
  );
}
