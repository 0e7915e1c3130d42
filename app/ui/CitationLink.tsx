import {useLocale} from 'next-intl';
import {redactionOn, type Citation, type IsoDate} from '@/lib/rules';
import {formatCitation, linkFor} from '@/lib/text';
import {todayInKazakhstan} from '../[locale]/check/state/today';
import {NoBreakHyphens} from './NoBreakHyphens';
import styles from './citation.module.css';

interface CitationLinkProps {
  readonly citation: Citation;
  /** The day whose redaction is meant; without it, that of today. */
  readonly lawOn?: IsoDate | undefined;
}

/** A citation in the language of the page, linked to the official text if its address is known. */
export function CitationLink({citation, lawOn}: CitationLinkProps) {
  const locale = useLocale();
  const text = formatCitation(locale, citation);
  const redaction = redactionOn(citation.act, lawOn ?? todayInKazakhstan());
  const href = linkFor(redaction, locale);
  if (href === undefined) {
    return (
      <span className={styles['citation']}>
        <NoBreakHyphens text={text} />
      </span>
    );
  }
  return (
    <a className={styles['citation']} href={href} target="_blank" rel="noopener noreferrer">
      <NoBreakHyphens text={text} />
    </a>
  );
}
