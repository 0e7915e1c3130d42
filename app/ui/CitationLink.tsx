import {useLocale} from 'next-intl';
import {ACTS, redactionOn, type Act, type Citation, type IsoDate} from '@/lib/rules';
import {formatCitation, linkFor} from '@/lib/text';
import {NoBreakHyphens} from './NoBreakHyphens';
import styles from './citation.module.css';

interface CitationLinkProps {
  readonly citation: Citation;
  /** The day whose redaction is meant; without it, the newest. */
  readonly lawOn?: IsoDate | undefined;
}

/** A citation in the language of the page, linked to the official text if its address is known. */
export function CitationLink({citation, lawOn}: CitationLinkProps) {
  const locale = useLocale();
  const text = formatCitation(locale, citation);
  const {redactions}: Act = ACTS[citation.act];
  const redaction = lawOn === undefined ? redactions[0] : redactionOn(citation.act, lawOn);
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
