import {PrintButton} from '../printing/PrintButton';
import {useLocale, useTranslations} from 'next-intl';
import {sectionsAbout} from '@/lib/application';
import {PAPER_CITATIONS, readLetter, type Letter, type LetterReading} from '@/lib/letter';
import type {IsoDate} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {Citations} from '../../../ui/Citations';
import {GroundText} from '../../../ui/letter/GroundText';
import {BackLink} from '../chrome/BackLink';
import {ClearAnswers} from '../chrome/ClearAnswers';
import {InShort} from '../inShort/InShort';
import {useUnfoldedPrint} from '../printing/useUnfoldedPrint';
import record from '../printing/record.module.css';
import {frontier} from '../state/navigation';
import {fragmentOf} from '../state/step';
import type {Check} from '../state/useCheck';
import {LetterCalendar} from './LetterCalendar';
import {LetterMonth} from './LetterMonth';
import {LetterScreen} from './LetterScreen';
import {LetterWays} from './LetterWays';
import {shortOfLetter} from './shortOfLetter';

/** What a letter means, on one page: why, by when, what to put right, and where else to go. */
export function LetterAnswerScreen({check}: {readonly check: Check}) {
  const {letter, answers, starts} = check.saved.draft;
  if (letter === undefined) return <LetterScreen check={check} />;
  const known = {answers, today: check.today, ...(starts !== undefined && {starts})};
  return <LetterAnswer letter={letter} reading={readLetter(letter, known)} check={check} />;
}

interface LetterAnswerProps {
  readonly letter: Letter;
  readonly reading: LetterReading;
  readonly check: Check;
}

function LetterAnswer({letter: {paper}, reading, check}: LetterAnswerProps) {
  const t = useTranslations('letter');
  const result = useTranslations('result');
  const inClocks = useTranslations('clocks');
  const inShort = useTranslations('inShort');
  const words = useRuleWords(check.today);
  const locale = useLocale();
  const {interview, today} = check;
  const sections = sectionsAbout(reading.criteria);
  const anew =
    reading.lastDay === undefined
      ? t('answer.noMonth')
      : t('answer.lastDay', {date: formatDate(locale, reading.lastDay, 'label')});
  useUnfoldedPrint();
  return (
    <>
      <BackLink step={{at: 'letterAnswer'}} interview={interview} />
      <p className="print-only small">{result('assessedOn', {date: formatDate(locale, today, 'label')})}</p>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t(`papers.${paper}.label`)}</p>
      <InShort short={shortOfLetter({paper, reading, inLetter: t, inClocks, inShort, words, locale, anew})} />
      <LetterMonth reading={reading} check={check} />
      <LetterCalendar reading={reading} check={check} />
      <h2>{t('answer.meaning')}</h2>
      <p>{t(`papers.${paper}.meaning`)}</p>
      <Grounds reading={reading} lawOn={today} />
      <h2>{t('answer.objection')}</h2>
      <p>{t(`papers.${paper}.objection`)}</p>
      <h2>{t('answer.again')}</h2>
      <p>{t(`papers.${paper}.again`)}</p>
      <Citations citations={PAPER_CITATIONS[paper]} lawOn={today} />
      {sections.length > 0 && <DraftParts sections={sections} />}
      <section className="screen-only">
        <h2>{t('answer.check')}</h2>
        <p>{t('answer.checkLead')}</p>
        <p className={record['actions']}>
          <a className="button" href={`#${fragmentOf(frontier(interview))}`}>
            {t('answer.openCheck')}
          </a>
        </p>
      </section>
      {reading.ways.length > 0 && <LetterWays ways={reading.ways} check={check} />}
      <p className={`${record['actions'] ?? ''} screen-only`}>
        <PrintButton />
        <a className="button equal" href="#letter">
          {t('answer.change')}
        </a>
      </p>
      <ClearAnswers />
    </>
  );
}

function Grounds({reading, lawOn}: {readonly reading: LetterReading; readonly lawOn: IsoDate}) {
  return reading.grounds.map(({id, conditions}) => (
    <GroundText key={id} {...{id, conditions, lawOn}} isFolded />
  ));
}

/** The parts of the draft application that what the letter names is about. */
function DraftParts({sections}: {readonly sections: ReturnType<typeof sectionsAbout>}) {
  const t = useTranslations();
  return (
    <>
      <h2>{t('letter.answer.draft')}</h2>
      <p>{t('letter.answer.draftLead')}</p>
      <ul>
        {sections.map((section) => (
          <li key={section}>{t(`application.sections.${section}.title`)}</li>
        ))}
      </ul>
      <p className={`${record['actions'] ?? ''} screen-only`}>
        <a className="button equal" href="#application">
          {t('letter.answer.openDraft')}
        </a>
      </p>
    </>
  );
}
