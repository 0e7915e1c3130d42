import {
  questionOf,
  UNKNOWN,
  type Answers,
  type AsOf,
  type CriterionId,
  type IsoDate,
  type QuestionId
} from '..';
import {optionsOf} from '../questions/options.fixture';
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
  /** Criteria that do not concern whoever answers so; others may not either. */
  readonly concernsNobody: readonly CriterionId[];
}

interface Story {
  readonly story: string;
  /** The day of the law, where it is not that of the case. */
  readonly lawOn?: string;
  readonly changed: object;
  /** Questions whose answers make no difference here: each row holds with each of them. */
  readonly whatever?: readonly QuestionId[];
  /** Criteria that no row is told about. */
  readonly concernsNobody?: readonly CriterionId[];
  /** By question and option; a line as `lineOf` writes it. */
  readonly comesOut: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function rowsOf({lawOn, changed, whatever = [], concernsNobody = [], comesOut}: Story): readonly Row[] {
  const base = cases.find(({id}) => id === CLEAN);
  if (base === undefined) throw new Error(`No case ${CLEAN}`);
  const {given, asOf: today} = givenIn(base);
  const asOf = {...today, ...(lawOn !== undefined && {lawOn: lawOn as IsoDate})};
  const others = whatever.flatMap((id) => optionsOf(id).map((option) => givenTo(id, option)));
  return Object.entries(comesOut).flatMap(([id, lines]) =>
    Object.entries(lines).flatMap(([option, line]) => {
      const question = id as QuestionId;
      return [{}, ...others].map((other) => ({
        question,
        option,
        answers: {...given, ...changed, ...other, ...givenTo(question, option)},
        asOf,
        comesOut: line,
        concernsNobody
      }));
    })
  );
}

/** One option as the answer to a question. */
function givenTo(question: QuestionId, option: string): Answers {
  const several = questionOf(question).kind === 'several' && option !== UNKNOWN;
  return {[question]: several ? [option] : option};
}

/** Every story of oneAnswer.json with its rows. */
export const ONE_ANSWER_AWAY = (stories as readonly Story[]).map((story) => ({
  story: story.story,
  begins: JSON.stringify([story.lawOn, story.changed, story.whatever, story.concernsNobody]),
  rows: rowsOf(story)
}));
