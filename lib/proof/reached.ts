import {
  CRITERION_IDS,
  criterionOf,
  DOCUMENT_IDS,
  interview,
  QUESTION_IDS,
  questionOf,
  REMEDY_IDS,
  UNKNOWN,
  assess,
  type Answer,
  type Answers,
  type Finding,
  type QuestionId
} from '../rules';
import type {Given} from './source';
import type {Survey} from './survey';

/** What the catalogue holds: a name for each question, option, criterion's status and failure, remedy and paper. */
export const catalogue = (): readonly string[] => [
  ...QUESTION_IDS.flatMap((id) => {
    const question = questionOf(id);
    return [
      `question ${id}`,
      ...(question.kind === 'choice' ? question.options.map((option) => `answer ${id}=${option}`) : [])
    ];
  }),
  ...CRITERION_IDS.flatMap((id) =>
    criterionOf(id).versions.flatMap(({inForce, when, failures}) => [
      `${id} since ${inForce.from} met`,
      `${id} since ${inForce.from} unknown`,
      ...(when === undefined ? [] : [`${id} since ${inForce.from} notApplicable`]),
      ...failures.map((failure) => `${id} since ${inForce.from}: ${failure.id}`)
    ])
  ),
  ...REMEDY_IDS.map((id) => `remedy ${id}`),
  ...DOCUMENT_IDS.map((id) => `paper ${id}`)
];

/**
 * Notes what of the catalogue comes up on the way of interviews. As one interview is enough to show that something can
 * come up, only so many are held as it takes: for each thing that a part can say, with answers from which it follows.
 */
export function reaching() {
  const reached = new Set<string>();
  /** Holds interviews in one situation. */
  const hold = (survey: Survey): void => {
    const {asOf, law} = survey.situation;
    const since = new Map(law.criteria.map(({id, version}) => [id, version.inForce.from]));
    const namesOf = ({criterion, status, failure}: Finding) => {
      const name = `${criterion} since ${since.get(criterion) ?? ''}`;
      return [`${name} ${status}`, ...(failure === undefined ? [] : [`${name}: ${failure}`])];
    };
    const follow = (given: Answers): readonly QuestionId[] => {
      const {asked, answers, next} = interview(given, asOf);
      if (next !== undefined) return asked;
      const {findings, remedies, documents} = assess(answers, asOf);
      for (const id of asked) reached.add(`question ${id}`).add(`answer ${id}=${String(answers[id])}`);
      for (const name of findings.flatMap(namesOf)) reached.add(name);
      for (const {remedy} of remedies) reached.add(`remedy ${remedy}`);
      for (const {document} of documents) reached.add(`paper ${document}`);
      return asked;
    };
    let good: Answers | undefined;
    const tried = new Set<QuestionId>();
    for (const {given: more, names} of witnesses(survey, namesOf)) {
      if (names?.every((name) => reached.has(name)) === true) continue;
      good ??= goodAnswers(survey);
      const given = {...good, ...answersIn(more())};
      for (const id of follow(given)) {
        if (tried.has(id)) continue;
        tried.add(id);
        for (const option of optionsOf(id)) follow({...given, [id]: option});
      }
    }
  };
  return {hold, names: () => catalogue().filter((name) => reached.has(name))};
}

const optionsOf = (id: QuestionId): readonly Answer[] => {
  const question = questionOf(id);
  return question.kind === 'choice' ? question.options : [];
};

/** An answer to every question: as far as the criteria ask it, one with which no obstacle is found. */
function goodAnswers({parts, joint, rank}: Survey): Answers {
  const {space, findings} = joint();
  const worst = parts.criteria
    .map((part) => space.select(findings.get(part.id) ?? space.impossible, rank))
    .reduce((all, one) => space.join(all, one, Math.max));
  const unknown = Object.fromEntries(QUESTION_IDS.map((id) => [id, UNKNOWN]));
  return {...unknown, ...space.find(worst, (rank) => rank === 0)?.given};
}

/** A thing that a part says, and answers from which it follows. */
interface Witness {
  readonly given: () => Given;
  /** What of the catalogue comes up with it, where that is known beforehand. */
  readonly names?: readonly string[];
}

function witnesses(survey: Survey, namesOf: (finding: Finding) => readonly string[]): readonly Witness[] {
  const findings = survey
    .newCriteria()
    .flatMap(({space, diagram}) =>
      space.witnesses(diagram).map(({given, value}) => ({given, names: namesOf(value)}))
    );
  const others = survey.situation.isFirst ? [...survey.newRemedies(), survey.deadline()] : [];
  return [
    ...findings,
    ...others.flatMap(({space, diagram}) => space.witnesses(diagram).map(({given}) => ({given})))
  ];
}

/** Without what was found on criteria. */
const answersIn = (given: Given): Answers =>
  Object.fromEntries(Object.entries(given).filter(([id]) => !id.startsWith('found ')));
