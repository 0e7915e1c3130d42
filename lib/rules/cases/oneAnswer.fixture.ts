import {questionOf, UNKNOWN, type Answers, type AsOf, type IsoDate, type QuestionId} from '..';
import {CASES as cases} from './cases.fixture';
import stories from './oneAnswer.json';
import {givenIn} from './outcome.fixture';

/** The case that every story starts from: nothing stands in the way. */
const CLEAN = 'clean-civil';

/** A story with one answer in place of its own, and the line that the law makes of it. */
export interface Row {
  readonly question: QuestionId;
  readonly option: string;
  readonly answers: Answers;
  readonly asOf: AsOf;
  readonly comesOut: string;
}

interface Story {
  readonly story: string;
  /** The day of the law, where it is not that of the case. */
  readonly lawOn?: string;
  readonly changed: object;
  /** By question and option; a line as `lineOf` writes it. */
  readonly comesOut: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function rowsOf({lawOn, changed, comesOut}: Story): readonly Row[] {
  const base = cases.find(({id}) => id === CLEAN);
  if (base === undefined) throw new Error(`No case ${CLEAN}`);
  const {given, asOf: today} = givenIn(base);
  const asOf = {...today, ...(lawOn !== undefined && {lawOn: lawOn as IsoDate})};
  return Object.entries(comesOut).flatMap(([id, lines]) =>
    Object.entries(lines).map(([option, line]) => {
      const question = id as QuestionId;
      const several = questionOf(question).kind === 'several' && option !== UNKNOWN;
      const answers = {...given, ...changed, [question]: several ? [option] : option} as Answers;
      return {question, option, answers, asOf, comesOut: line};
    })
  );
}

/** Every story of oneAnswer.json with its rows. */
export const ONE_ANSWER_AWAY = (stories as readonly Story[]).map((story) => ({
  story: story.story,
  rows: rowsOf(story)
}));
