import {UNKNOWN, type QuestionId} from '../../rules';
import {shortest, type Property} from '../property';
import {VERDICTS, type Survey} from '../survey';

/** What is merely to be mended is no "no": the unknown comes before it in the verdict. */
const NO = VERDICTS.indexOf('premature');

/**
 * For each question and each answer in the place of "I don't know", all else equal: whoever does not know hears no "no"
 * that is worse than the one they would hear then. Criteria that do not read the question say the same both times.
 */
export const unknownIsNeverNo: Property = {
  id: 'unknownIsNeverNo',
  says: '"I don\'t know" never yields a "no" that another answer in its place would avoid',
  refute: (survey) =>
    shortest(
      questionsOf(survey).flatMap((id) => avoidable(id, survey)),
      survey
    )
};

const questionsOf = ({parts}: Survey): readonly QuestionId[] => [
  ...new Set(parts.criteria.flatMap((part) => [...part.questions]))
];

function avoidable(id: QuestionId, {parts, joint, rank, isNew}: Survey) {
  const {space, findings} = joint();
  const reading = parts.criteria.filter((part) => part.questions.has(id));
  if (!isNew(...reading)) return [];
  const worst = reading
    .map((part) => space.select(findings.get(part.id) ?? space.impossible, (finding) => noOf(rank(finding))))
    .reduce((all, one) => space.join(all, one, Math.max));
  const best = space.anyAnswerTo(id, worst, Math.min);
  const wrong = space.join(space.unknownTo(id, worst), best, (doubt, known) => doubt > known);
  const found = space.find(wrong, (isWrong) => isWrong);
  return found === undefined
    ? []
    : [
        {
          what: `not to know ${id} is a "no" that another answer would avoid`,
          given: {...found.given, [id]: UNKNOWN}
        }
      ];
}

const noOf = (rank: number): number => (rank >= NO ? rank : 0);
