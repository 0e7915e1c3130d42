import {useLocale, useTranslations} from 'next-intl';
import {RULING_ACTS, textAddress, type Ruling} from '@/lib/rulings';
import {LimitLines} from '../../../ui/ruling/LimitLines';
import {ProvisionLine} from '../../../ui/ruling/ProvisionLine';

/** The provisions by act, each with what was found about it. */
export function Reviewed({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations('rulings');
  const locale = useLocale();
  const {provisions, listed, outcomeCovers, kind} = ruling;
  const acts = [...new Set(provisions.map(({act}) => act))];
  return (
    <>
      <h2>{kind === 'interpretation' ? t('explained') : t('reviewed')}</h2>
      {acts.map((act) => {
        const {title, adiletId} = RULING_ACTS[act];
        const ofAct = provisions.filter((provision) => provision.act === act);
        return (
          <section key={act}>
            <h3>
              {adiletId === undefined ? (
                title[locale]
              ) : (
                <a href={textAddress(locale, adiletId)}>{title[locale]}</a>
              )}
            </h3>
            {ofAct.map((provision) => (
              <ProvisionLine key={JSON.stringify(provision)} ruling={ruling} provision={provision} />
            ))}
            <LimitLines ruling={ruling} provisions={ofAct} />
          </section>
        );
      })}
      {outcomeCovers === 'some' && <p className="small">{t('someOutcome')}</p>}
      {listed === 'inNote' && <p className="small">{t('inNote')}</p>}
    </>
  );
}
