import {CRITERION_IDS, criterionOf, DOCUMENT_IDS, QUESTION_IDS, questionOf, REMEDY_IDS} from '../rules';
import {papersOn} from '../rules/documents/checklist';
import type {Survey} from './property';

/** What the catalogue holds: a name for each question, option, criterion's status and failure, remedy and paper. */
const CATALOGUE: readonly string[] = [
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

/** Notes what comes up on the way of the interview, and says at the end what never did. */
export function reaching() {
  const reached = new Set<string>();
  const note = ({machinery: {situation, criteria}, places}: Survey) => {
    for (const {next, steps, moment} of places) {
      if (next !== undefined) reached.add(`question ${next}`);
      for (const {answer} of steps) reached.add(`answer ${String(next)}=${String(answer)}`);
      for (const {remedy, offered} of moment.remedies) if (offered === true) reached.add(`remedy ${remedy}`);
      for (const {document} of papersOn(moment.answers, situation.asOf.today))
        reached.add(`paper ${document}`);
      for (const [at, {outcome}] of moment.findings.entries()) {
        const from = situation.law.criteria[at]?.version.inForce.from ?? '';
        const name = `${criteria[at]?.id ?? ''} since ${from}`;
        reached.add(`${name} ${outcome.status}`);
        if (outcome.failure !== undefined) reached.add(`${name}: ${outcome.failure}`);
      }
    }
  };
  return {note, missing: () => CATALOGUE.filter((name) => !reached.has(name)), total: CATALOGUE.length};
}
