import {createTranslator} from 'next-intl';
import kk from '../../messages/kk/paper.json';
import ru from '../../messages/ru/paper.json';
import type {DocumentId, IsoDate, OptionOf, RightId} from '../rules';
import {formatDate} from '../text';
import type {FieldId, LineId, SectionId} from './fields';
import type {FilingLanguage} from './model';

/** Words that depend on the answers, not on the typed fields. */
type AnsweredFact = 'citizenship' | 'actKind' | 'actState' | 'caseKind' | 'appellateDate';
type ClosingFact = 'signature' | 'signedBy' | 'signedOn';

export type RepresentativeKind = Exclude<OptionOf<'signer'>, 'rightsHolder' | 'someoneElse' | 'inDoubt'>;
export type ActKind = Extract<
  OptionOf<'actKind'>,
  | 'law'
  | 'presidentialDecree'
  | 'governmentResolution'
  | 'centralBodyAct'
  | 'localAct'
  | 'supremeCourtResolution'
>;

type Subheading = 'story' | 'application' | 'appellateAct' | 'earlierApplication' | 'whyAffected' | 'ownHarm';
type FieldWithGap = Exclude<FieldId, 'otherProvisions' | 'furtherRequest' | 'furtherAttachments'>;

/** Words without parameters; the hints of gaps say what to fill in. */
interface PlainWords {
  readonly addressee: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headings: {readonly [S in SectionId]: string};
  readonly subheadings: {readonly [Part in Subheading]: string};
  readonly labels: {readonly [F in LineId | AnsweredFact | ClosingFact | 'otherProvision']: string};
  readonly gaps: {
    readonly [F in FieldWithGap | AnsweredFact | ClosingFact]: string;
  } & {
    /** Of a parent or guardian, who needs no power of attorney. */
    readonly legalRepresentativePowers: string;
    readonly right: string;
    /** The law counts the year from adoption, the Court's sample form from entry into force. */
    readonly earlierOfTwoDates: string;
    readonly appellateInForce: string;
    readonly paper: {readonly [State in 'canGet' | 'missing' | 'open']: string};
  };
  readonly representatives: {readonly [Kind in RepresentativeKind]: string};
  readonly citizenship: string;
  readonly actKinds: {readonly [Kind in ActKind]: string};
  readonly actStates: {readonly [State in 'inForce' | 'repealedStillApplied']: string};
  readonly wholeAct: string;
  readonly caseKinds: {readonly [Kind in OptionOf<'caseKind'>]: string};
  readonly appellateInForce: string;
  readonly rightsIntro: string;
  readonly rights: {readonly [Right in RightId]: string};
  readonly appealUsed: string;
  readonly basis: string;
  readonly plea: string;
  readonly pleaFor: {readonly provision: string; readonly wholeAct: string};
  readonly norms: string;
  readonly filedBySelf: string;
  readonly filedByRepresentative: string;
  readonly papers: {readonly [Paper in DocumentId]: string};
}

interface DatedWords {
  readonly yearEnds: (lastDay: IsoDate) => string;
  readonly returned: (firstFiledOn: IsoDate, noticeReceivedOn: IsoDate) => string;
  readonly pending: (filedOn: IsoDate) => string;
}

/** The words of the paper in one filing language. */
export type PaperWords = PlainWords & DatedWords;

/** Fails to compile when a filing language lacks words of the paper. */
const MESSAGES = {kk, ru} as const satisfies Record<FilingLanguage, {readonly paper: PlainWords}>;

function wordsIn(locale: FilingLanguage): PaperWords {
  const t = createTranslator({locale, messages: MESSAGES[locale], namespace: 'paper'});
  const on = (day: IsoDate) => formatDate(locale, day, 'on');
  return {
    ...MESSAGES[locale].paper,
    yearEnds: (lastDay) => t('yearEnds', {lastDay: formatDate(locale, lastDay, 'label')}),
    returned: (firstFiledOn, noticeReceivedOn) =>
      t('returned', {firstFiledOn: on(firstFiledOn), noticeReceivedOn: on(noticeReceivedOn)}),
    pending: (filedOn) => t('pending', {filedOn: on(filedOn)})
  };
}

export const PAPER_WORDS: Readonly<Record<FilingLanguage, PaperWords>> = {
  kk: wordsIn('kk'),
  ru: wordsIn('ru')
};
