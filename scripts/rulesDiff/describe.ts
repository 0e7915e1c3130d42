import type {Citation} from '@/lib/rules';
import {
  NO_SUCH_ANSWER,
  type Comparison,
  type AspectKind,
  type DifferenceIn,
  type Given,
  type LawCompared,
  type SaidOf
} from '@/lib/rulesDiff';
import {formatDate, type Locale} from '@/lib/text';
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
  readonly count: string;
  /** The question and its answer, one line each. */
  readonly who: readonly string[];
  readonly old: string;
  readonly now: string;
}

export interface DescribedLaw {
  readonly law: string;
  readonly looked: string;
  /** Said instead of differences: there are none, or they are those of another law. */
  readonly instead?: string;
  readonly differences: readonly Described[];
}

export interface Description {
  readonly title: string;
  readonly lead: string;
  readonly revisions: string;
  readonly isSame: boolean;
  readonly lists: readonly {readonly heading: string; readonly lines: readonly string[]}[];
  readonly laws: readonly DescribedLaw[];
}

/** The whole comparison in words of one language. */
export function describe(
  {laws, questions, options, isAskingCompared}: Comparison,
  revisions: {readonly old: string; readonly now: string},
  wordsOn: (law: LawCompared) => BothWords,
  locale: Locale
): Description {
  const say = PHRASES[locale];
  const [newest] = laws.slice(-1);
  const words = newest && wordsOn(newest);
  const nameOf = ({law: {from, until}}: LawCompared) =>
    say.lawFrom(formatDate(locale, from, 'label'), until && formatDate(locale, until, 'label'));
  const known = new Map<string, string>();
  const described = laws.map((one): DescribedLaw => {
    const name = JSON.stringify(one.differences.map(({kind, id, old, now}) => [kind, id, old, now]));
    const same = known.get(name);
    known.set(name, same ?? nameOf(one));
    const head = {
      law: nameOf(one),
      looked: say.looked(one.days.map((day) => formatDate(locale, day, 'label')).join(', '))
    };
    if (one.differences.length === 0) return {...head, instead: say.same, differences: []};
    if (same !== undefined) return {...head, instead: say.sameAs(same), differences: []};
    const both = wordsOn(one);
    return {...head, differences: one.differences.map((difference) => describeOne(difference, both, say))};
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
    revisions: `${say.old}: ${revisions.old}. ${say.now}: ${revisions.now}.`,
    isSame: lists.length === 0 && laws.every(({differences}) => differences.length === 0),
    lists,
    laws: described
  };
}

function describeOne<Kind extends AspectKind>(
  {kind, id, old, now, count, of, example}: DifferenceIn<Kind>,
  words: BothWords,
  say: Phrases
): Described {
  const {title, said}: Writer<Kind> = WRITERS[kind];
  const name = title(id, words, say);
  const isOrder = kind === 'asked' && [old, now].every((one) => Array.isArray(one) && one.length === 0);
  const tell = (one: typeof old, side: OwnWords): string => {
    if (isOrder) return say.onlyOrder;
    if (one === NO_SUCH_ANSWER) return say.noSuchAnswer;
    return one === undefined ? say.nothing[kind] : said(one, id, side, say);
  };
  return {
    what: name === '' ? say.kinds[kind] : `${say.kinds[kind]}: ${name}`,
    count: say.count(String(count), String(of), shareOf(count, of)),
    who: whoOf(example, words, say),
    old: tell(old, words.old),
    now: tell(now, words.now)
  };
}

/** "12.5 %", and never nought for what there is. */
function shareOf(count: bigint, of: bigint): string {
  const share = Number((count * 1_000_000n) / of) / 10_000;
  return share < 0.01 ? '< 0.01 %' : `${String(Number(share.toPrecision(3)))} %`;
}

function whoOf(example: Given, {old, now}: BothWords, say: Phrases): readonly string[] {
  const lines = Object.entries(example).map(([id, answer]) => {
    const side = now.question(id) === id ? old : now;
    const label = side.answer(id, answer);
    return `${side.question(id)} – ${label === answer ? old.answer(id, answer) : label}`;
  });
  return lines.length === 0 ? [say.everyone] : lines;
}

interface Writer<Kind extends AspectKind> {
  readonly title: (id: string, words: BothWords, say: Phrases) => string;
  readonly said: (said: SaidOf[Kind], id: string, words: OwnWords, say: Phrases) => string;
}

/** The words of the newer revision, or of the older where only that has any. */
const either = (id: string, {old, now}: BothWords, of: (words: OwnWords) => string) =>
  of(now) === id ? of(old) : of(now);

const articles = (citations: readonly Citation[] | undefined, words: OwnWords) =>
  citations === undefined || citations.length === 0 ? '' : ` [${words.citations(citations)}]`;

const WRITERS: {readonly [Kind in AspectKind]: Writer<Kind>} = {
  verdict: {title: () => '', said: (verdict, _, words) => words.verdict(verdict)},
  criterion: {
    title: (id, words) => either(id, words, (one) => one.criterion(id)),
    said: (finding, id, words, say) =>
      [
        `${words.finding(id, finding)}${articles(finding.citations, words)}`,
        ...(finding.consequence === undefined
          ? []
          : [words.verdict(CONSEQUENCE_VERDICT[finding.consequence])]),
        ...(finding.returned === undefined ? [] : [`47(2)(${String(finding.returned)})`]),
        ...(finding.refused === undefined ? [] : [`48(3)(${String(finding.refused)})`]),
        ...(finding.interpretation ? [say.interpretation] : [])
      ].join(' · ')
  },
  deadline: {
    title: () => '',
    said: ({filing, refiling}, _, words, say) =>
      [
        `${say.term(filing.months, words.question(filing.from))}${articles(filing.citations, words)}`,
        ...(refiling === undefined
          ? []
          : [
              `${say.alsoTerm(refiling.months, words.question(refiling.from))}${articles(refiling.citations, words)}`
            ])
      ].join(' · ')
  },
  remedy: {
    title: (id, words) => either(id, words, (one) => one.remedy(id)),
    said: ({citations, caseKinds, months, isLastResort}, _, words, say) =>
      [
        `${isLastResort === true ? say.lastResort : say.offered}${articles(citations, words)}`,
        ...caseKinds.map((kind) => words.answer('caseKind', kind)),
        ...(months === undefined ? [] : [say.months(months)])
      ].join(' · ')
  },
  paper: {
    title: (id, words) => either(id, words, (one) => one.paper(id)),
    said: ({citations}, _, words, say) => `${say.attached}${articles(citations, words)}`
  },
  asked: {
    title: (id, words) => {
      const [kind, name = ''] = id.split(' ');
      if (kind === 'criterion') return either(name, words, (one) => one.criterion(name));
      return kind === 'remedy' ? either(name, words, (one) => one.remedy(name)) : '';
    },
    said: (questions, _, words, say) =>
      questions.length === 0
        ? say.nothing.asked
        : say.asks(questions.map((id) => `“${words.question(id)}”`).join(', '))
  }
};

const CONSEQUENCE_VERDICT = {
  bars: 'inadmissible',
  premature: 'premature',
  curable: 'curable',
  unsettled: 'undetermined'
} as const;
