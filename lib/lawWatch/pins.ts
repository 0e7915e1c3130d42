import {ACTS, daysBetween, type Act, type ActId, type Citation, type IsoDate, type Redaction} from '../rules';
import PINS from './pins.json';
import {placeName} from './reading/places';

/** The languages in which the law is official. */
export const LAW_LANGUAGES = ['kk', 'ru'] as const;
export type LawLanguage = (typeof LAW_LANGUAGES)[number];

/** A text that the rules were compared with, as hashes; the text itself is not stored. */
export interface PinnedText {
  readonly act: ActId;
  /** The first day of the redaction in lib/rules that it represents. */
  readonly redaction: IsoDate;
  readonly language: LawLanguage;
  /** The day of the redaction that it is a text of. */
  readonly textOf: IsoDate;
  readonly comparedOn: IsoDate;
  /** The latest law that its notes name as amending the act. */
  readonly lastAmendment?: {readonly on: string; readonly number: string};
  readonly headings: Readonly<Record<string, string>>;
  /** By place: the hash of its text, then that of the text around its children. */
  readonly places: Readonly<Record<string, string>>;
}

export const PINNED = PINS as readonly PinnedText[];

/** Comparisons older than this should be repeated. */
export const STALE_AFTER_DAYS = 90;

export const isStale = ({comparedOn}: Pick<PinnedText, 'comparedOn'>, today: IsoDate): boolean =>
  daysBetween(comparedOn, today) > STALE_AFTER_DAYS;

/** Every redaction of every act that the rules know. */
export function redactionsOf(act: ActId): readonly Redaction[] {
  const {redactions}: Act = ACTS[act];
  return redactions;
}

/** The text in which a citation was pinned. */
export function pinnedTextOf(
  citation: Citation,
  {inForce}: Redaction,
  language: LawLanguage,
  pinned: readonly PinnedText[] = PINNED
): PinnedText | undefined {
  const place = placeName(citation);
  return pinned.find(
    (text) =>
      text.act === citation.act &&
      text.redaction === inForce.from &&
      text.language === language &&
      text.places[place] !== undefined
  );
}
