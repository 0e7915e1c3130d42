import {useLocale, useTranslations} from 'next-intl';
import type {ApplicationDocument, SectionId} from '@/lib/application';
import {BlockText, FactText} from './BlockText';
import styles from './application.module.css';

/**
 * The application as it will be printed; on a screen in another language each part has a heading saying what it is
 * about.
 */
export function Paper({draft}: {readonly draft: ApplicationDocument}) {
  const {language, addressee, parties, title, subtitle, sections, closing} = draft;
  const foreign = useLocale() !== language;
  const explained = (section: SectionId | 'head' | 'closing') => foreign && <Explanation section={section} />;
  return (
    <article className={styles['paper']} lang={language}>
      <div className={styles['head']}>
        {explained('head')}
        <p>
          <strong>{addressee}</strong>
        </p>
        {parties.map(({section, heading, facts}) => (
          <div key={section}>
            <p>
              <strong>{heading}:</strong>
            </p>
            {explained(section)}
            {facts.map((fact) => (
              <FactText key={fact.label} fact={fact} />
            ))}
          </div>
        ))}
      </div>
      <h3 className={styles['paperTitle']}>{title}</h3>
      <p className={styles['subtitle']}>{subtitle}</p>
      {sections.map(({section, heading, blocks}, place) => (
        <section key={section}>
          <h4>
            {place + 1}. {heading}
          </h4>
          {explained(section)}
          {blocks.map((block, index) => (
            <BlockText key={index} block={block} />
          ))}
        </section>
      ))}
      <div className={styles['closing']}>
        {explained('closing')}
        {closing.map((fact) => (
          <FactText key={fact.label} fact={fact} />
        ))}
      </div>
    </article>
  );
}

function Explanation({section}: {readonly section: SectionId | 'head' | 'closing'}) {
  const t = useTranslations('application.explained');
  return (
    <p className={`screen-only ${styles['explained'] ?? ''}`} lang={useLocale()}>
      {t(section)}
    </p>
  );
}
