import {useLocale, useTranslations} from 'next-intl';
import {conditionsOf, groundsOn, PAPER_CITATIONS, type LetterGround, type LetterPaper} from '@/lib/letter';
import {lawInForce} from '../../lawInForce';
import {Citations} from '../../ui/Citations';
import {GroundText} from '../../ui/letter/GroundText';
import {PaperDrawing} from '../../ui/letter/PaperDrawing';
import styles from '../../ui/letter/letter.module.css';

/** One paper that the Court can send: how to recognise it, what it means, and every ground it can name. */
export function PaperSection({paper}: {readonly paper: LetterPaper}) {
  const t = useTranslations('letter');
  const lawOn = lawInForce().from;
  const grounds = groundsOn(paper);
  return (
    <section id={paper} className={styles['paper']}>
      <div className={styles['row']}>
        <PaperDrawing paper={paper} />
        <h2>{t(`papers.${paper}.label`)}</h2>
      </div>
      <p className="muted">{t(`papers.${paper}.hint`)}</p>
      <p>{t(`papers.${paper}.meaning`)}</p>
      <p>
        <strong>{t('answer.objection')}</strong> {t(`papers.${paper}.objection`)}
      </p>
      <p>
        <strong>{t('answer.again')}</strong> {t(`papers.${paper}.again`)}
      </p>
      <Citations citations={PAPER_CITATIONS[paper]} lawOn={lawOn} />
      {grounds.map((id) => (
        <GroundText key={id} id={id} conditions={conditionsOf(id, lawOn)} lawOn={lawOn}>
          <AskDay id={id} />
        </GroundText>
      ))}
      {grounds.length === 0 && <AskDay id={paper} />}
    </section>
  );
}

/** To the check, with this letter prefilled. */
function AskDay({id}: {readonly id: LetterGround | LetterPaper}) {
  const t = useTranslations('letter.page');
  const locale = useLocale();
  return (
    <p className="screen-only">
      <a href={`/${locale}/check/#letter/${id}`}>{t('ask')}</a>
    </p>
  );
}
