import {useLocale, useTranslations} from 'next-intl';
import {redactionOn, type Citation, type IsoDate} from '@/lib/rules';
import {formatCitation} from '@/lib/text';
import styles from './citation.module.css';

interface CitationLinkProps {
  readonly citation: Citation;
  /** The day whose redaction is meant. */
  readonly lawOn: IsoDate;
}

/** A place in the law in the language of the page, as a link to the official text where its address is known. */
export function CitationLink({citation, lawOn}: CitationLinkProps) {
  const locale = useLocale();
  const t = useTranslations('ui');
  const text = formatCitation(locale, citation);
  const links = redactionOn(citation.act, lawOn)?.links;
  if (links === undefined) return <span className={styles['citation']}>{text}</span>;
  const href = locale === 'kk' ? links.kk : links.ru;
  return (
    <a className={styles['citation']} href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span className="visually-hidden"> {t('newTab')}</span>
    </a>
  );
}
