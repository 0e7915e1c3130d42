import {isIsoDate, type Citation} from '@/lib/rules';
import {
  criterionIn,
  NO_SUCH_ANSWER,
  type AspectKind,
  type Comparison,
  type Difference,
  type DifferenceIn,
  type Given,
  type LawCompared,
  type NotCompared,
  type SaidOf,
  type SaidOfTerm
} from '@/lib/rulesDiff';
import {formatDate, type Locale} from '@/lib/text';
import {describeLimit} from './describeLimits';
import type {OwnWords} from './ownWords';
import {PHRASES, type Phrases} from './phrases';

/** The words of both revisions under a law. */
export interface BothWords {
  readonly old: OwnWords;
  readonly now: OwnWords;
}

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

/** What is said, and by which articles. */
interface Statement {
  readonly text: string;
  readonly cites: readonly Citation[];
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

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number that can be read: "1.8 × 10³⁰" from a million on. */
function short(count: bigint, {point}: Phrases): string {
  const [digits = '', exponent = ''] = Number(count).toExponential(1).split('e+');
  if (count < 1_000_000n) return String(count);
  return `${digits.replace('.', point)} × 10${Array.from(exponent, (digit) => SUPERSCRIPT[Number(digit)]).join('')}`;
}

/** "12.5 %", and never nought for what there is. */
function shareOf(count: bigint, of: bigint, {point}: Phrases): string {
  const share = Number((count * 1_000_000n) / of) / 10_000;
  const written = share < 0.01 ? '< 0.01' : String(Number(share.toPrecision(3)));
  return `${written.replace('.', point)}\u00a0%`;
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

interface Writer<Kind extends AspectKind> {
  readonly title: (id: string, words: BothWords, say: Phrases) => string;
  readonly said: (said: SaidOf[Kind], id: string, words: OwnWords, say: Phrases) => Statement;
}

/** The words of the newer revision, or of the older where only that has any. */
const either = (id: string, {old, now}: BothWords, of: (words: OwnWords) => string) =>
  of(now) === id ? of(old) : of(now);

const articles = (citations: readonly Citation[] | undefined, words: OwnWords) =>
  citations === undefined || citations.length === 0 ? '' : ` [${words.citations(citations)}]`;

const termOf = ({months, from, citations}: SaidOfTerm, words: OwnWords, say: Phrases) =>
  `${say.lasts('months', months)} ${say.from(words.question(from))}${articles(citations, words)}`;

/** Grounds of art. 47(2), by which the staff returns an application, and 48(3), by which the Court refuses it. */
const ground = (article: string, paragraph: string, subparagraph: number, words: OwnWords): string =>
  words.citations([{act: 'courtLaw', article, paragraph, subparagraph: String(subparagraph)}]);

const WRITERS: {readonly [Kind in AspectKind]: Writer<Kind>} = {
  verdict: {title: () => '', said: (verdict, _, words) => ({text: words.verdict(verdict), cites: []})},
  criterion: {
    title: (id, words) => either(id, words, (one) => one.criterion(id)),
    said: (finding, id, words, say) => ({
      text: [
        words.finding(id, finding),
        ...(finding.consequence === undefined ? [] : [words.consequence(finding.consequence)]),
        ...(finding.returned === undefined ? [] : [say.returned(ground('47', '2', finding.returned, words))]),
        ...(finding.refused === undefined ? [] : [say.refused(ground('48', '3', finding.refused, words))]),
        ...(finding.interpretation ? [say.interpretation] : [])
      ].join(' · '),
      cites: finding.citations
    })
  },
  deadline: {
    title: () => '',
    said: ({filing, refiling}, _, words, say) => ({
      text: [
        termOf(filing, words, say),
        ...(refiling === undefined ? [] : [say.alsoTerm(termOf(refiling, words, say))])
      ].join(' · '),
      cites: []
    })
  },
  remedy: {
    title: (id, words) => either(id, words, (one) => one.remedy(id)),
    said: ({citations = [], caseKinds, months, isLastResort, certainty}, _, words, say) => ({
      text: [
        isLastResort === true ? say.lastResort : say.offered,
        ...caseKinds.map((kind) => words.answer('caseKind', kind)),
        ...(months === undefined ? [] : [say.lasts('months', months)]),
        ...[certainty === undefined ? undefined : words.certainty(certainty)].filter(
          (one) => one !== undefined
        )
      ].join(' · '),
      cites: citations
    })
  },
  paper: {
    title: (id, words) => either(id, words, (one) => one.paper(id)),
    said: ({citations = [], advised, state}, _, words, say) => ({
      text: [
        say.attached,
        ...[
          advised === true ? words.advised : undefined,
          state === undefined ? undefined : words.state(state)
        ].filter((one) => one !== undefined)
      ].join(' · '),
      cites: citations
    })
  },
  asked: {
    title: (id, words) => {
      const [kind, name = ''] = id.split(' ');
      if (kind === 'criterion') return either(name, words, (one) => one.criterion(name));
      return kind === 'remedy' ? either(name, words, (one) => one.remedy(name)) : '';
    },
    said: (questions, _, words, say) => ({
      text:
        questions.length === 0
          ? say.nothing.asked
          : say.asks(questions.map((id) => say.quoted(words.question(id))).join(', ')),
      cites: []
    })
  }
};
