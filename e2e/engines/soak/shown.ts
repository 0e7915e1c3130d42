import {isNotYet} from '@/app/[locale]/check/result/isNotYet';
import {checkState, dayOfAssessment} from '@/app/[locale]/check/state/checkState';
import {fragmentOf, stepOf} from '@/app/[locale]/check/state/step';
import {fieldsOf, type Draft, type FieldValues} from '@/lib/answers';
import {readLink} from '@/lib/answers/sharing';
import {LETTER_GROUNDS, LETTER_PAPERS, paperOf, readLetter} from '@/lib/letter';
import {
  assess,
  clocksByUrgency,
  decisiveFirst,
  interview,
  isCounted,
  isIsoDate,
  isReviewFirst,
  isStruckDown,
  lastDaysOn,
  partsOf,
  type Answers,
  type Finding,
  type IsoDate,
  type QuestionId
} from '@/lib/rules';
import {formatDate, type Locale} from '@/lib/text';
import {answerTexts, headingsAt} from '../../support/check';
import {TODAY} from '../../support/test';
import {daysLeftIn, fill, rulesIn, wordsIn} from '../../support/words';

/** What must be on the page, by the rules and the words alone. */
export interface Shown {
  readonly headings: readonly string[];
  readonly texts?: readonly string[];
  /** What must not be there. */
  readonly absent?: readonly string[];
  readonly answers?: readonly string[];
  readonly findings?: readonly string[];
  readonly checked?: readonly string[];
  readonly typed?: Readonly<Record<string, string>>;
}

/** What the check must show at a place, with this draft. */
export function shownAt(place: string, draft: Draft, locale: Locale): Shown {
  const step = stepOf(place);
  const words = wordsIn(locale);
  const day = dayOfAssessment(draft, TODAY);
  const {answers, asked} = interview(draft.answers, {today: day});
  const list = asked.map((question) =>
    answerTexts(locale, question, answers[question] ?? 'unknown').join('')
  );
  switch (step?.at) {
    case 'question':
      return {
        headings: [rulesIn(locale, day).questions[step.question].title],
        ...fieldsShown(valuesOf(step.question, draft))
      };
    case 'answers':
      return {headings: [words.answersPage.title], answers: list};
    case 'notice':
      return {
        headings: [isStruckDown(answers) ? words.result.goodNewsTitle : words.notice.title],
        findings: findingsShown(barsIn(assess(answers, {today: day}).findings), locale, day)
      };
    case 'result':
      return {...resultShown(answers, draft, locale, day), answers: list};
    case 'letter':
      return {headings: [words.letter.title], ...letterFieldsShown(draft, step.named)};
    case 'letterAnswer':
      return draft.letter === undefined
        ? {headings: [words.letter.title], ...letterFieldsShown(draft)}
        : letterShown(draft.letter, draft, locale);
    case 'link':
      return {headings: [linkHeading(step.payload, locale)]};
    default:
      return {headings: headingsAt(locale, place)};
  }
}

/** What stands in the fields of a question: what was entered last, sent or not. */
export const valuesOf = (question: QuestionId, {answers, typed}: Draft): Partial<FieldValues> => ({
  ...fieldsOf(question, answers[question]),
  ...typed[question]
});

function fieldsShown({choice, several, day, month, year, unknown}: Partial<FieldValues>) {
  return {
    checked: [
      ...(choice === undefined || choice === null ? [] : [choice]),
      ...(several ?? []),
      ...(unknown === true ? ['on'] : [])
    ],
    ...(day !== undefined && month !== undefined && year !== undefined && {typed: {day, month, year}})
  };
}

const barsIn = (findings: readonly Finding[]) =>
  findings.filter(({status, consequence}) => status === 'unmet' && consequence === 'bars');

function findingsShown(findings: readonly Finding[], locale: Locale, day: IsoDate): readonly string[] {
  const {criteria} = rulesIn(locale, day);
  const {notYet, status: states} = wordsIn(locale).result;
  return findings.map(
    (finding) =>
      `${criteria[finding.criterion].title} – ${isNotYet(finding) ? notYet : states[finding.status]}`
  );
}

function resultShown(answers: Answers, draft: Draft, locale: Locale, day: IsoDate): Shown {
  const {result, handOver, verdicts, remedies: ways} = wordsIn(locale);
  const {verdict, findings, steps, deadline, remedies} = assess(answers, {today: day});
  const {label} = verdicts[verdict.kind];
  const unmet = findings.filter(({status, consequence}) => status === 'unmet' && consequence !== 'unsettled');
  const open = findings.filter(
    ({status, unknown, consequence}) =>
      (status === 'unknown' || status === 'waiting') && (unknown.length > 0 || consequence === 'unsettled')
  );
  const days = lastDaysOn(
    clocksByUrgency(
      remedies.map(({remedy}) => remedy),
      {answers, starts: draft.starts ?? {}, today: day}
    ),
    deadline,
    day
  );
  const ofAnotherDay = fill(handOver.resultOf, {date: dated(locale, day)});
  const isOnlyCourt = days.every(({way}) => way === 'constitutionalCourt');
  return {
    headings: [isReviewFirst(steps) ? result.goodNewsTitle : label],
    findings: findingsShown([...unmet, ...decisiveFirst(open)], locale, day),
    absent: day === TODAY ? [ofAnotherDay] : [],
    texts: [
      label,
      fill(result.assessedOn, {date: dated(locale, day)}),
      ...(day === TODAY ? [] : [ofAnotherDay]),
      ...remedies.map(({remedy}) => ways[remedy].title),
      ...(isOnlyCourt
        ? []
        : days.map((one) => `${dated(locale, one.day)} ${daysLeftIn(locale, one.daysLeft)}`)),
      ...(deadline === undefined
        ? []
        : [
            fill(deadline.daysLeft < 0 ? result.deadlineWas : result.deadlineLast, {
              date: dated(locale, deadline.lastDay)
            }),
            daysLeftIn(locale, deadline.daysLeft)
          ])
    ]
  };
}

function letterShown(letter: NonNullable<Draft['letter']>, draft: Draft, locale: Locale): Shown {
  const {letter: words, clocks, remedies} = wordsIn(locale);
  const {answers, starts = {}} = draft;
  const {grounds, refiling, ways, lastDay} = readLetter(letter, {answers, starts, today: TODAY});
  const month = () => {
    if (refiling === undefined)
      return [
        lastDay === undefined
          ? words.answer.noMonth
          : fill(words.answer.lastDay, {date: dated(locale, lastDay)})
      ];
    if (!isCounted(refiling)) return [fill(clocks.startMissing, {question: words.received.title})];
    const date = dated(locale, refiling.last.day);
    return [refiling.state === 'over' ? fill(clocks.over, {date}) : date];
  };
  return {
    headings: [words.title],
    texts: [
      words.papers[letter.paper].meaning,
      ...grounds.map(({id}) => words.grounds[id].title),
      ...month(),
      ...ways.map(({way}) => remedies[way].title)
    ]
  };
}

function letterFieldsShown({letter, answers}: Draft, named?: string): Pick<Shown, 'checked' | 'typed'> {
  const ground = LETTER_GROUNDS.find((id) => id === named);
  const paper = LETTER_PAPERS.find((id) => id === named);
  const days = {received: answers.noticeReceivedOn, filed: answers.firstFiledOn};
  if (ground !== undefined) return {checked: [paperOf(ground), ground], ...daysTyped(days)};
  if (paper !== undefined) return {checked: [paper], ...daysTyped(days)};
  if (letter === undefined) return {checked: [], ...daysTyped(days)};
  const grounds = letter.grounds.length === 0 && letter.paper !== 'reply' ? ['none'] : letter.grounds;
  return {checked: [letter.paper, ...grounds], ...daysTyped(days)};
}

const daysTyped = (days: Readonly<Record<string, unknown>>) => ({
  typed: Object.fromEntries(
    Object.entries(days).flatMap(([name, day]) => {
      const parts = isIsoDate(day) ? partsOf(day) : {day: '', month: '', year: ''};
      return Object.entries(parts).map(([part, value]) => [`${name}.${part}`, String(value)]);
    })
  )
});

function linkHeading(payload: string, locale: Locale): string {
  const {linkBadTitle, linkOpenTitle} = wordsIn(locale).handOver;
  return 'problem' in readLink(payload, TODAY) ? linkBadTitle : linkOpenTitle;
}

const dated = (locale: Locale, day: IsoDate) => formatDate(locale, day, 'label');

/** Where an address leads with this draft. */
export const placeAt = (draft: Draft, fragment: string): string =>
  fragmentOf(checkState(draft, TODAY, fragment).step);
