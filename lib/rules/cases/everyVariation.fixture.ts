import {problemWith, questionOf, UNKNOWN, type Answers, type AsOf, type QuestionId} from '..';
import {CASES} from './cases.fixture';
import {LIVED} from './lived.fixture';
import {givenIn} from './outcome.fixture';

export interface Variation {
  readonly of: string;
  /** The case whose answer was changed. */
  readonly base?: string;
  readonly answers: Answers;
  readonly asOf: AsOf;
  readonly changed?: QuestionId;
}

/** Every case, and every story in each of its ways, with all that the person could answer. */
export const EVERY_CASE: readonly Variation[] = [
  ...CASES.map((one) => {
    const {given, asOf} = givenIn(one);
    return {of: one.id, answers: given, asOf};
  }),
  ...LIVED.flatMap(({id, asOf, ways}) =>
    ways.map(({says, given}) => ({of: `${id}: ${says}`, answers: given, asOf}))
  )
];

/** A case, and the same with one of its answers changed to every other option, and to "I don't know". */
export const variationsOf = (one: Variation): readonly Variation[] => [
  one,
  ...(Object.keys(one.answers) as QuestionId[]).flatMap((changed) =>
    othersBeside(changed, one).map((other) => ({
      of: `${one.of}, ${changed}: ${other}`,
      base: one.of,
      answers: {...one.answers, [changed]: other},
      asOf: one.asOf,
      changed
    }))
  )
];

function othersBeside(id: QuestionId, {answers, asOf: {today}}: Variation): readonly string[] {
  const question = questionOf(id);
  const options = question.kind === 'choice' ? question.options : [];
  return [...options, UNKNOWN].filter(
    (option) => option !== answers[id] && problemWith(id, option, answers, today) === undefined
  );
}
