import {isIsoDate} from '@/lib/rules';
import {
  criterionIn,
  NO_SUCH_ANSWER,
  type AspectKind,
  type Comparison,
  type Difference,
  type DifferenceIn,
  type Given,
  type LawCompared,
  type NotCompared
} from '@/lib/rulesDiff';
import {formatDate, type Locale} from '@/lib/text';
import {describeLimit} from './describeLimits';
import {shareOf, short} from './figures';
import type {OwnWords} from './ownWords';
import {PHRASES, type Phrases} from './phrases';
import {either, WRITERS, type BothWords, type Statement, type Writer} from './writers';

/** One difference in words, as it is printed. */
export interface Described {
  readonly what: string;
  readonly count?: string;
  /** The question and its answer, one line each; under words of its own where it is no example. */
  readonly who?: readonly string[];
  readonly whoIsIt?: string;
  readonly old: string;
  readonly now: string;
}

export interface DescribedLaw {
  readonly law: string;
  /** The days, where any is looked at. */
  readonly looked?: string;
  /** Said instead of differences: there are none, or they are those of another law. */
  readonly instead?: string;
  readonly differences: readonly Described[];
  /** Parts that had too many cases. */
  readonly notCompared: readonly string[];
  /** Parts that are compared only where the same is found on the conditions. */
  readonly givenFindings: readonly string[];
}

/** Differences that belong to no law. */
export interface DescribedApart {
  readonly heading: string;
  readonly differences: readonly Described[];
}

export interface Description {
  readonly title: string;
  readonly lead: string;
  readonly revisions: string;
  readonly isSame: boolean;
  readonly lists: readonly {readonly heading: string; readonly lines: readonly string[]}[];
  /** Newest first. */
  readonly laws: readonly DescribedLaw[];
  readonly apart: readonly DescribedApart[];
  /** Files that differ, and of which nothing is compared. */
  readonly changedFiles: readonly string[];
}

/** Two revisions, and what they differ in besides the meaning of their rules. */
export interface Revisions {
  readonly old: string;
  readonly now: string | undefined;
  readonly texts: readonly Described[];
  readonly changedFiles: readonly string[];
}

/** The whole comparison in words of one language. */
export function describe(
  {laws, limits, questions, options, isAskingCompared}: Comparison,
  revisions: Revisions,
  wordsOn: (law: LawCompared) => BothWords,
  locale: Locale
): Description {
  const say = PHRASES[locale];
  const [newest] = laws.slice(-1);
  const words = newest && wordsOn(newest);
  const nameOf = ({law: {from, until}}: LawCompared) =>
    say.lawFrom(say.period(formatDate(locale, from, 'label'), until && formatDate(locale, until, 'label')));
  const known = new Map<string, string>();
  const described = laws.toReversed().map((one): DescribedLaw => {
    const name = JSON.stringify(one.differences.map(({kind, id, old, now}) => [kind, id, old, now]));
    const same = known.get(name);
    known.set(name, same ?? nameOf(one));
    const head = {
      law: nameOf(one),
      ...(one.days.length > 0 && {
        looked: say.looked(one.days.map((day) => formatDate(locale, day, 'label')).join(', '))
      })
    };
    const namesOf = (isGiven: boolean) =>
      one.notCompared
        .filter(({givenFindings}) => (givenFindings === true) === isGiven)
        .map((part) => nameOfPart(part, wordsOn(one), say));
    const lists = {notCompared: namesOf(false), givenFindings: namesOf(true)};
    if (one.differences.length === 0)
      return {
        ...head,
        ...(one.notCompared.length === 0 && {instead: say.same}),
        differences: [],
        ...lists
      };
    if (same !== undefined) return {...head, instead: say.sameAs(same), differences: [], ...lists};
    return {...head, differences: describeEach(one.differences, wordsOn(one), say), ...lists};
  });
  const option = (side: OwnWords | undefined, all: readonly (readonly [string, string])[]) =>
    all.map(([id, answer]) => `${side?.question(id) ?? id} – ${side?.answer(id, answer) ?? answer}`);
  const question = (side: OwnWords | undefined, all: readonly string[]) =>
    all.map((id) => side?.question(id) ?? id);
  const lists = [
    {heading: say.questionsAdded, lines: question(words?.now, questions.added)},
    {heading: say.questionsRemoved, lines: question(words?.old, questions.removed)},
    {heading: say.optionsAdded, lines: option(words?.now, options.added)},
    {heading: say.optionsRemoved, lines: option(words?.old, options.removed)}
  ].filter(({lines}) => lines.length > 0);
  return {
    title: say.title,
    lead: isAskingCompared ? say.lead : `${say.lead} ${say.askingNotCompared}`,
    revisions: `${say.old}: ${revisions.old}. ${say.now}: ${revisions.now ?? say.workingTree}.`,
    isSame:
      lists.length + limits.length === 0 &&
      laws.every(({differences, notCompared}) => differences.length + notCompared.length === 0),
    lists,
    laws: described,
    apart: [
      {
        heading: say.limits,
        differences: words === undefined ? [] : limits.map((one) => describeLimit(one, words, say))
      },
      {heading: say.words, differences: revisions.texts}
    ].filter(({differences}) => differences.length > 0),
    changedFiles: revisions.changedFiles
  };
}

function nameOfPart({kind, id, of}: NotCompared, words: BothWords, say: Phrases): string {
  const about: AspectKind = of === 'asked' ? 'asked' : kind;
  const name = WRITERS[about].title(of === 'asked' ? `${kind} ${id}` : id, words, say);
  return name === '' ? say.kinds[about] : `${say.kinds[about]}: ${name}`;
}

/** Each difference by itself; but the questions that a part asks more or less often are grouped, one line for each side. */
function describeEach(
  differences: readonly Difference[],
  words: BothWords,
  say: Phrases
): readonly Described[] {
  const asked = new Map<string, DifferenceIn<'asked'>[]>();
  const others: Described[] = [];
  for (const one of differences) {
    if (one.kind === 'asked' && isOfOneSide(one)) asked.set(one.id, [...(asked.get(one.id) ?? []), one]);
    else others.push(describeOne(one, words, say));
  }
  return [...others, ...[...asked.values()].map((all) => describeAsked(all, words, say))];
}

const isOfOneSide = ({old, now}: DifferenceIn<'asked'>) =>
  Array.isArray(old) && Array.isArray(now) && old.length + now.length > 0;

/** The questions that a part asks more or less often; the commonest class of them is the example. */
function describeAsked(all: readonly DifferenceIn<'asked'>[], words: BothWords, say: Phrases): Described {
  const commonest = all.reduce((most, one) => (one.count > most.count ? one : most));
  const listOf = (side: 'old' | 'now') => {
    const lines = all.flatMap(({[side]: questions, count, of}) =>
      Array.isArray(questions)
        ? questions.map(
            (id) => `${say.quoted(words[side].question(String(id)))} (${shareOf(count, of, say)})`
          )
        : []
    );
    return lines.length === 0 ? say.nothing.asked : say.asksOnlyHere(lines.join(', '));
  };
  return {...describeOne(commonest, words, say), old: listOf('old'), now: listOf('now')};
}

function describeOne<Kind extends AspectKind>(
  {kind, id, old, now, count, of, example, today}: DifferenceIn<Kind>,
  words: BothWords,
  say: Phrases
): Described {
  const {title, said}: Writer<Kind> = WRITERS[kind];
  const name = title(id, words, say);
  const isOrder = kind === 'asked' && [old, now].every((one) => Array.isArray(one) && one.length === 0);
  const state = (one: typeof old, side: OwnWords): Statement => {
    if (isOrder) return {text: say.onlyOrder, cites: []};
    if (one === NO_SUCH_ANSWER) return {text: say.noSuchAnswer, cites: []};
    return one === undefined ? {text: say.nothing[kind], cites: []} : said(one, id, side, say);
  };
  const who = whoOf(example, words, say);
  const isDated = Object.values(example).some((answer) => isIsoDate(answer));
  return {
    what: name === '' ? say.kinds[kind] : `${say.kinds[kind]}: ${name}`,
    count: say.count(short(count, say), short(of, say), shareOf(count, of, say)),
    who: [
      ...(who.length > 0 ? who : [kind === 'asked' ? say.notYetAsked : say.everyone]),
      ...(isDated ? [say.checkedOn(words.now.date(today))] : [])
    ],
    ...bothStatements(state(old, words.old), state(now, words.now), words, say, isOrder)
  };
}

/** Where both say the same by other articles, only these are named: what falls away, and what is new. */
function bothStatements(
  old: Statement,
  now: Statement,
  words: BothWords,
  say: Phrases,
  isOrder: boolean
): Pick<Described, 'old' | 'now'> {
  const named = (one: Statement, side: OwnWords) =>
    one.cites.length === 0 ? one.text : `${one.text} [${side.citations(one.cites)}]`;
  if (old.text !== now.text) return {old: named(old, words.old), now: named(now, words.now)};
  const only = (one: Statement, other: Statement, side: OwnWords, phrase: (places: string) => string) => {
    const places = new Set(other.cites.map((one) => JSON.stringify(one)));
    const own = one.cites.filter((place) => !places.has(JSON.stringify(place)));
    return own.length === 0 ? one.text : `${one.text} [${phrase(side.citations(own))}]`;
  };
  const [was, is] = [only(old, now, words.old, say.noLongerCited), only(now, old, words.now, say.newlyCited)];
  return {old: was, now: was === is && !isOrder ? `${is} · ${say.notShown}` : is};
}

function whoOf(example: Given, {old, now}: BothWords, say: Phrases): readonly string[] {
  const lines = Object.entries(example).map(([id, answer]) => {
    const criterion = criterionIn(id);
    if (criterion !== undefined) {
      const found = now.found(answer);
      return `${say.kinds.criterion}: ${either(criterion, {old, now}, (one) => one.criterion(criterion))} – ${found}`;
    }
    const side = now.question(id) === id ? old : now;
    const label = side.answer(id, answer);
    return `${side.question(id)} – ${label === answer ? old.answer(id, answer) : label}`;
  });
  return lines;
}
