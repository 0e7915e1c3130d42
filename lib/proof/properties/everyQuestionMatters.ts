import {QUESTION_IDS, type Finding, type QuestionId} from '../../rules';
import type {Diagram} from '../diagram';
import type {Said} from '../parts';
import {shortest, type Property} from '../property';
import {reachedIn, type Needs} from '../reachedIn';
import {DIFFERENT, differing} from '../space';
import type {Asks, Local, Reads, Survey} from '../survey';

/**
 * For each question that a part calls open when it is asked: two answers to it, "I don't know" aside, and some way of
 * answering the rest with which the part says different things. Remedies that look at findings are left out: with a bar
 * their findings are not all asked about, and a question of theirs can then be idle.
 */
export const everyQuestionMatters: Property = {
  id: 'everyQuestionMatters',
  says: 'as long as nobody says "I don\'t know", each question that a criterion, the deadline or a remedy by answers alone calls open can change what is said of it',
  refute: (survey) => {
    const needs = needsOf(survey);
    const remedies = survey.newRemedies().filter(({part}) => part.criteria.length === 0);
    return shortest(
      [
        ...survey.newCriteria().flatMap((local) => idle(local, sayFinding, needs)),
        ...[...remedies, survey.deadline()].flatMap((local) => idle(local, saySaid, needs))
      ],
      survey
    );
  }
};

interface Saying {
  readonly open: readonly QuestionId[];
  readonly says: string;
  /** Questions whose answers appear in the outcome, so that any two of them differ. */
  readonly days: readonly QuestionId[];
}

const sayFinding = ({status, failure, open}: Finding): Saying => ({
  open,
  says: `${status} ${failure ?? ''}`,
  days: []
});

const saySaid = ({result, days, open}: Said): Saying => ({open, says: JSON.stringify([result, days]), days});

function idle<Outcome>(
  {part, space, diagram}: Local<{readonly name: string}, Outcome>,
  say: (outcome: Outcome) => Saying,
  needs: Needs
) {
  const saying = space.select(diagram, say);
  const opened = new Set(space.outcomesOf(saying).flatMap(({open}) => open));
  let reached: Diagram<boolean> | undefined;
  return [...opened].flatMap((id) => {
    const said = space.select(saying, ({says, days}) => (days.includes(id) ? DIFFERENT : says));
    const matters = space.select(space.anyAnswerTo(id, said, differing), (all) => all === DIFFERENT);
    const canMatter = space.aheadToAll(matters, (a, b) => a || b);
    const isIdle = space.known(space.join(saying, canMatter, (one, can) => one.open.includes(id) && !can));
    if (!space.outcomesOf(isIdle).includes(true)) return [];
    reached ??= reachedIn(space, space.select(saying, firstOpenIn), needs);
    const wrong = space.join(reached, isIdle, (is, isIdleThere) => is && isIdleThere);
    const found = space.find(wrong, (is) => is);
    return found === undefined
      ? []
      : [{what: `${part.name} asks ${id}, though no answer to it can change anything`, given: found.given}];
  });
}

const firstOpenIn = ({open}: Saying): number => Math.min(...open.map((id) => QUESTION_IDS.indexOf(id)));

/** For each question those that are always answered when something calls it open. */
function needsOf(survey: Survey): Needs {
  const needs = new Map<string, ReadonlySet<string>>();
  const locals: readonly Local<Reads, Asks>[] = [
    ...survey.criteria(),
    ...survey.remedies(),
    survey.deadline()
  ];
  for (const {part, space, diagram} of locals) {
    for (const id of part.questions) {
      const isOpen = space.select(diagram, (said) => said.open.includes(id));
      if (!space.outcomesOf(isOpen).includes(true)) continue;
      const always = [...part.questions].filter(
        (one) => one !== id && !space.outcomesOf(space.unanswered(one, isOpen)).includes(true)
      );
      const before = needs.get(id);
      needs.set(id, new Set(before === undefined ? always : always.filter((one) => before.has(one))));
    }
  }
  return needs;
}
