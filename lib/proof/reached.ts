import {
  CRITERION_IDS,
  criterionOf,
  DOCUMENT_IDS,
  documentOf,
  QUESTION_IDS,
  questionOf,
  questionsIn,
  REMEDY_IDS,
  type Condition,
  type Finding,
  type QuestionId
} from '../rules';
import {papersOn} from '../rules/documents/checklist';
import type {State} from './automaton';
import type {Moment} from './moment';
import type {Machinery} from './situation';

/** What the catalogue holds: a name for each question, option, criterion's status and failure, remedy and paper. */
export const CATALOGUE: readonly string[] = [
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

/** The questions on whose answers papers depend. */
const FOR_PAPERS = new Set(
  DOCUMENT_IDS.flatMap((id) => documentOf(id).versions.flatMap(({when}) => questionsOf(when)))
);

function questionsOf(condition: Condition | undefined): readonly QuestionId[] {
  return condition === undefined ? [] : questionsIn(condition);
}

/** Notes what of the catalogue comes up on the way of interviews. */
export function reaching() {
  const reached = new Set<string>();
  /** Watches one walk. */
  const watch = ({situation: {law, asOf}}: Machinery) => {
    const seen = new Set<State<Finding>>();
    return (moment: Moment, last?: QuestionId) => {
      if (last !== undefined)
        reached.add(`question ${last}`).add(`answer ${last}=${String(moment.answers[last])}`);
      for (const {remedy, offered} of moment.remedies) if (offered === true) reached.add(`remedy ${remedy}`);
      if (last !== undefined && FOR_PAPERS.has(last)) {
        for (const {document} of papersOn(moment.answers, asOf.today, asOf.lawOn))
          reached.add(`paper ${document}`);
      }
      for (const [at, state] of moment.findings.entries()) {
        if (seen.has(state)) continue;
        seen.add(state);
        const name = `${state.name} since ${law.criteria[at]?.version.inForce.from ?? ''}`;
        reached.add(`${name} ${state.outcome.status}`);
        if (state.outcome.failure !== undefined) reached.add(`${name}: ${state.outcome.failure}`);
      }
    };
  };
  return {watch, names: () => CATALOGUE.filter((name) => reached.has(name))};
}
