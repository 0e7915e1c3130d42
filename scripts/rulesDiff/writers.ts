import type {Citation} from '@/lib/rules';
import type {AspectKind, SaidOf, SaidOfTerm} from '@/lib/rulesDiff';
import type {OwnWords} from './ownWords';
import type {Phrases} from './phrases';

/** The words of both revisions under a law. */
export interface BothWords {
  readonly old: OwnWords;
  readonly now: OwnWords;
}

/** What is said, and by which articles. */
export interface Statement {
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** How differences of one kind are named and told. */
export interface Writer<Kind extends AspectKind> {
  readonly title: (id: string, words: BothWords, say: Phrases) => string;
  readonly said: (said: SaidOf[Kind], id: string, words: OwnWords, say: Phrases) => Statement;
}

/** The words of the newer revision, or of the older where only that has any. */
export const either = (id: string, {old, now}: BothWords, of: (words: OwnWords) => string) =>
  of(now) === id ? of(old) : of(now);

const articles = (citations: readonly Citation[] | undefined, words: OwnWords) =>
  citations === undefined || citations.length === 0 ? '' : ` [${words.citations(citations)}]`;

const termOf = ({months, from, citations}: SaidOfTerm, words: OwnWords, say: Phrases) =>
  `${say.lasts('months', months)} ${say.from(words.question(from))}${articles(citations, words)}`;

/** Grounds of art. 47(2), by which the staff returns an application, and 48(3), by which the Court refuses it. */
const ground = (article: string, paragraph: string, subparagraph: number, words: OwnWords): string =>
  words.citations([{act: 'courtLaw', article, paragraph, subparagraph: String(subparagraph)}]);

export const WRITERS: {readonly [Kind in AspectKind]: Writer<Kind>} = {
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
