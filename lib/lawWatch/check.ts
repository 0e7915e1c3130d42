import {type ActId, type Citation, type IsoDate} from '../rules';
import {citedIn} from './cited';
import {fateOf, type Fate, type Hashes} from './compare';
import {articleOf, identify, type Identity} from './identify';
import {redactionsOf, type LawLanguage, type PinnedText} from './pins';
import {placeName, type Amendment, type Places} from './reading';
import {readText, type GivenFile, type GivenText, type ReadingProblem} from './readText';

/** What happened to one citation in the given text. */
export interface CheckedCitation {
  readonly citation: Citation;
  readonly place: string;
  /** `notPinned`: it is in the text, but nothing was pinned to compare it with. */
  readonly fate: Fate | {readonly state: 'notPinned'};
  /** The current text, under its new number if it was moved. */
  readonly now?: readonly string[];
}

/** One text of an act, from one file or several with different articles, compared with what was pinned. */
export interface CheckedText {
  readonly files: readonly string[];
  readonly act: ActId;
  readonly language: LawLanguage;
  /** The redaction that it was compared with; undefined where none was pinned in this language. */
  readonly redaction?: IsoDate;
  readonly same: number;
  readonly of: number;
  readonly pinned: readonly PinnedText[];
  /** The latest amending law named in its notes, if later than any when it was pinned. */
  readonly newAmendment?: Amendment;
  readonly headingsChanged: readonly string[];
  readonly citations: readonly CheckedCitation[];
}

export interface FileProblem {
  readonly file: string;
  readonly problem: ReadingProblem | 'unknownAct';
}

export interface LawCheck {
  readonly texts: readonly CheckedText[];
  readonly problems: readonly FileProblem[];
}

/** Compares the texts in files with what was pinned, citation by citation. */
export function checkFiles(files: readonly GivenFile[], pinned: readonly PinnedText[]): LawCheck {
  const problems: FileProblem[] = [];
  const groups: Group[] = [];
  for (const file of files) {
    const text = readText(file);
    if (typeof text === 'string') problems.push({file: file.name, problem: text});
    else {
      const identity = identify(text, pinned);
      if (identity === undefined) problems.push({file: file.name, problem: 'unknownAct'});
      else join(groups, text, identity);
    }
  }
  return {texts: groups.map((group) => checkGroup(group, pinned)), problems};
}

interface Group {
  readonly identity: Identity;
  readonly texts: GivenText[];
}

/** Files with different articles of one act are parts of one text; two with the same article are two texts. */
function join(groups: Group[], text: GivenText, identity: Identity): void {
  const articles = new Set([...text.places.keys()].map(articleOf));
  const group = groups.find(
    (one) =>
      one.identity.act === identity.act &&
      one.identity.redaction === identity.redaction &&
      one.texts.every(
        ({language, places}) =>
          language === text.language && ![...articles].some((article) => places.has(article))
      )
  );
  if (group === undefined) groups.push({identity, texts: [text]});
  else group.texts.push(text);
}

function checkGroup({identity, texts}: Group, allPinned: readonly PinnedText[]): CheckedText {
  const {act, redaction} = identity;
  const language = texts[0]?.language ?? 'ru';
  const pinned = allPinned.filter(
    (one) => one.act === act && one.redaction === redaction && one.language === language
  );
  const before: Hashes = Object.fromEntries(pinned.flatMap(({places}) => Object.entries(places)));
  const now: Places = new Map(texts.flatMap(({places}) => [...places]));
  const citations = citationsOf(act, redaction).map((citation) => checkOne(citation, before, now));
  const newAmendment = laterAmendment(texts, pinned);
  const held = Object.keys(before).filter((place) => now.has(articleOf(place)));
  return {
    files: texts.map(({file}) => file),
    act,
    language,
    ...(redaction !== undefined && {redaction}),
    same: held.filter((place) => fateOf(place, before, now).state === 'same').length,
    of: held.length,
    pinned,
    ...(newAmendment !== undefined && {newAmendment}),
    headingsChanged: headingsChanged(texts, pinned),
    citations
  };
}

/** The citations of a redaction; of the newest where it is not known. */
function citationsOf(act: ActId, redaction: IsoDate | undefined): readonly Citation[] {
  const known = redactionsOf(act);
  const one = known.find(({inForce}) => inForce.from === redaction) ?? known[0];
  return one === undefined ? [] : citedIn(act, one);
}

function checkOne(citation: Citation, before: Hashes, now: Places): CheckedCitation {
  const place = placeName(citation);
  if (before[place] === undefined) {
    // The reader of the report must not assume that missing texts were compared.
    const state = now.has(citation.article) ? 'notPinned' : 'absent';
    return {citation, place, fate: {state}, ...textAt(place, now)};
  }
  const fate = fateOf(place, before, now);
  return {citation, place, fate, ...textAt(fate.state === 'moved' ? fate.to : place, now)};
}

function textAt(place: string, now: Places): {now?: readonly string[]} {
  const text = now.get(place);
  return text === undefined || text === 'repealed' ? {} : {now: text.passages};
}

function laterAmendment(texts: readonly GivenText[], pinned: readonly PinnedText[]): Amendment | undefined {
  const known =
    pinned
      .map(({lastAmendment}) => lastAmendment?.on ?? '')
      .toSorted()
      .at(-1) ?? '';
  return texts
    .flatMap(({lastAmendment}) => lastAmendment ?? [])
    .filter(({on}) => on > known)
    .toSorted((a, b) => b.on.localeCompare(a.on))[0];
}

function headingsChanged(texts: readonly GivenText[], pinned: readonly PinnedText[]): readonly string[] {
  const now = new Map(texts.flatMap(({headings}) => [...headings]));
  return pinned.flatMap(({headings}) =>
    Object.entries(headings).flatMap(([article, hash]) =>
      now.has(article) && now.get(article) !== hash ? [article] : []
    )
  );
}
