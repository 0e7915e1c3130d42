import {ACT_IDS, redactionOn, type ActId, type Citation, type IsoDate, type Redaction} from '../rules';
import {citedIn} from './cited';
import {fateOf, type Hashes} from './compare';
import {articleOf, identify} from './identify';
import {pinnedTextOf, redactionsOf, LAW_LANGUAGES} from './pins';
import type {LawLanguage, PinnedText} from './pins';
import {placeName, type Places} from './reading';
import {readText, type GivenFile, type GivenText} from './readText';
import {reasonOf, type Reason} from './unpinned';

export interface PinProblem {
  readonly file: string;
  readonly problem: string;
}

export interface PinResult {
  readonly pinned: readonly PinnedText[];
  readonly problems: readonly PinProblem[];
  /** Places that no longer say what was pinned of the same redaction. */
  readonly differing: readonly {readonly file: string; readonly place: string; readonly state: string}[];
}

/** Pins every article that is cited to the texts in `files`; what they lack stays pinned as it was. */
export function pinFiles(
  files: readonly GivenFile[],
  comparedOn: IsoDate,
  before: readonly PinnedText[]
): PinResult {
  const problems: PinProblem[] = [];
  const made: {file: string; text: PinnedText}[] = [];
  const differing: PinResult['differing'][number][] = [];
  for (const file of files) {
    const text = readText(file);
    const found = typeof text === 'string' ? text : pinText(text, comparedOn, before);
    if (typeof found === 'string') problems.push({file: file.name, problem: found});
    else if (typeof text !== 'string') {
      made.push({file: file.name, text: found});
      problems.push(...missingIn(found, text.places).map((problem) => ({file: file.name, problem})));
      differing.push(...differencesOf(found, text.places, before).map((one) => ({file: file.name, ...one})));
    }
  }
  return {pinned: inOrder(withoutDoubles([...made.map(({text}) => text), ...before])), problems, differing};
}

/** The pins of one text, or why there are none. */
function pinText(text: GivenText, comparedOn: IsoDate, before: readonly PinnedText[]): PinnedText | string {
  const {named, titled, language, places, headings, lastAmendment} = text;
  const act = named.act ?? titled ?? identify(text, before)?.act;
  if (act === undefined) return 'the act cannot be identified: name the file as in docs/law-watch.md';
  if (titled !== undefined && titled !== act) return `its name says ${act}, its title ${titled}`;
  if (named.language !== undefined && named.language !== language)
    return `its name says ${named.language}, its text is ${language}`;
  if (named.textOf === undefined) return 'its name does not say the day of the redaction, as 2026-07-01';
  const redaction = redactionOn(act, named.textOf);
  if (redaction === undefined) return `lib/rules/law/acts.ts knows no redaction of ${act} on ${named.textOf}`;
  const cited = new Set(citedIn(act, redaction).map(({article}) => article));
  const pinned = [...places].flatMap(([place, at]) =>
    at !== 'repealed' && cited.has(articleOf(place))
      ? [[place, [at.hash, ...(at.frame === undefined ? [] : [at.frame])].join(' ')] as const]
      : []
  );
  if (pinned.length === 0) return `no rule cites any article of ${act} that it holds`;
  return {
    act,
    redaction: redaction.inForce.from,
    language,
    textOf: named.textOf,
    comparedOn,
    ...(lastAmendment !== undefined && {lastAmendment}),
    headings: Object.fromEntries([...headings].filter(([article]) => cited.has(article))),
    places: Object.fromEntries(pinned)
  };
}

function redactionOf({act, redaction}: PinnedText): Redaction | undefined {
  return redactionsOf(act).find(({inForce}) => inForce.from === redaction);
}

/** Citations of a place that its article in the text does not have: the rule's citation is wrong. */
function missingIn(text: PinnedText, places: Places): readonly string[] {
  const redaction = redactionOf(text);
  if (redaction === undefined) return [];
  return citedIn(text.act, redaction).flatMap((citation) => {
    const place = placeName(citation);
    if (!places.has(citation.article) || text.places[place] !== undefined) return [];
    return [
      `${text.act} ${place} is cited, but ${places.get(place) === 'repealed' ? 'repealed' : 'not there'}`
    ];
  });
}

function differencesOf(text: PinnedText, places: Places, before: readonly PinnedText[]) {
  const old = before.filter((one) => isSameText(one, text));
  const hashes: Hashes = Object.fromEntries(old.flatMap((one) => Object.entries(one.places)));
  return Object.keys(hashes)
    .filter((place) => places.has(articleOf(place)))
    .map((place) => ({place, state: fateOf(place, hashes, places).state}))
    .filter(({state}) => state !== 'same');
}

const isSameText = (one: PinnedText, other: PinnedText) =>
  one.act === other.act && one.redaction === other.redaction && one.language === other.language;

/**
 * For each article of an act, redaction and language the newest text counts; of two from the same day, the one
 * given now.
 */
function withoutDoubles(texts: readonly PinnedText[]): readonly PinnedText[] {
  const pinned: PinnedText[] = [];
  for (const text of texts.toSorted((a, b) => b.textOf.localeCompare(a.textOf))) {
    if (redactionOf(text) === undefined) continue;
    const taken = new Set(
      pinned.filter((one) => isSameText(one, text)).flatMap(({places}) => Object.keys(places).map(articleOf))
    );
    const isFree = ([place]: readonly [string, string]) => !taken.has(articleOf(place));
    const places = Object.entries(text.places).filter(isFree);
    if (places.length === 0) continue;
    pinned.push({
      ...text,
      headings: Object.fromEntries(Object.entries(text.headings).filter(isFree)),
      places: Object.fromEntries(places)
    });
  }
  return pinned;
}

const inOrder = (texts: readonly PinnedText[]): readonly PinnedText[] =>
  texts.toSorted(
    (a, b) =>
      ACT_IDS.indexOf(a.act) - ACT_IDS.indexOf(b.act) ||
      b.redaction.localeCompare(a.redaction) ||
      a.language.localeCompare(b.language) ||
      b.textOf.localeCompare(a.textOf)
  );

/** A citation in one of the languages of the law, and whether it is pinned. */
export interface Coverage {
  readonly act: ActId;
  readonly redaction: IsoDate;
  readonly citation: Citation;
  readonly language: LawLanguage;
  readonly pinned?: PinnedText;
  readonly reason?: Reason;
}

/** Every citation of the product in every language of the law: pinned, or with the reason why not. */
export function coverage(pinned: readonly PinnedText[]): readonly Coverage[] {
  return ACT_IDS.flatMap((act) =>
    redactionsOf(act).flatMap((redaction) =>
      citedIn(act, redaction).flatMap((citation) =>
        LAW_LANGUAGES.map((language): Coverage => {
          const text = pinnedTextOf(citation, redaction, language, pinned);
          const reason = reasonOf(citation, language, redaction);
          return {
            act,
            redaction: redaction.inForce.from,
            citation,
            language,
            ...(text !== undefined && {pinned: text}),
            ...(reason !== undefined && {reason})
          };
        })
      )
    )
  );
}
