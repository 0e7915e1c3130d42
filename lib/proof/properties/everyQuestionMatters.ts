import {QUESTION_IDS, type Finding, type QuestionId} from '../../rules';
import {shortest, type Property} from '../property';
import type {Said} from '../parts';
import type {Diagram} from '../diagram';
import {DIFFERENT, differing, type Space} from '../space';
import type {Local, Survey} from '../survey';

/**
 * For each question that a part calls open: two answers to it, "I don't know" aside, and some way of answering the rest
 * with which the part says different things. After an "I don't know" a question may wait for what is to be found out.
 */
export const everyQuestionMatters: Property = {
  id: 'everyQuestionMatters',
  says: 'as long as nobody says "I don\'t know", each question that something calls open can change what is said of it',
  refute: (survey) => {
    const needs = needsOf(survey);
    return shortest(
      [
        ...survey.newCriteria().map((local) => ({local, say: sayFinding})),
        ...[...survey.newRemedies(), survey.deadline()].map((local) => ({local, say: saySaid}))
      ].flatMap(({local, say}) => idle(local, say, needs)),
      survey
    );
  }
};

interface Saying {
  readonly open: readonly QuestionId[];
  readonly says: string;
  /** Questions whose answers are told themselves, so that any two of them differ. */
  readonly days: readonly QuestionId[];
}

const sayFinding = (outcome: unknown): Saying => {
  const {status, failure, open} = outcome as Finding;
  return {open, says: `${status} ${failure ?? ''}`, days: []};
};

const saySaid = (outcome: unknown): Saying => {
  const {told, days, open} = outcome as Said;
  return {open, says: JSON.stringify([told, days]), days};
};

function idle({part, space, diagram}: Local<{readonly name: string}>, say: (outcome: unknown) => Saying, needs: Needs) {
  let reached: Diagram | undefined;
  const saying = space.select(diagram, say);
  const asked = new Set((space.outcomesOf(saying) as readonly Saying[]).flatMap(({open}) => open));
  return [...asked].flatMap((id) => {
    const said = space.select(saying, (one) => {
      const {says, days} = one as Saying;
      // Any two days are told apart where the day itself is told.
      return days.includes(id) ? DIFFERENT : says;
    });
    const matters = space.select(space.anyAnswerTo(id, said, differing), (all) => all === DIFFERENT);
    const canMatter = space.aheadToAll(matters, (a, b) => a === true || b === true);
    const isIdle = space.known(
      space.join(saying, canMatter, (one, can) => (one as Saying).open.includes(id) && can === false)
    );
    if (space.find(isIdle, (is) => is === true) === undefined) return [];
    reached ??= reachedIn(space, saying, needs);
    const wrong = space.join(reached, isIdle, (is, idleThere) => is === true && idleThere === true);
    const found = space.find(wrong, (is) => is === true);
    return found === undefined
      ? []
      : [{what: `${part.name} asks ${id}, though no answer to it can change anything`, given: found.given}];
  });
}

/**
 * The sets of answers that an interview can come to: as it asks the first question that is open, none is answered while
 * one before it is open. What else than this part asks is not known, so that any question before may be answered.
 */
function reachedIn(space: Space, saying: Diagram, needs: Needs): Diagram {
  const questions = space.questions;
  const placeOf = (id: string) => (QUESTION_IDS as readonly string[]).indexOf(id);
  const waiting = space.select(saying, (one) => Math.min(...(one as Saying).open.map(placeOf)));
  const nothing = space.nothingAnswered();
  const step = (reached: Diagram) =>
    questions.reduce((all, id) => {
      const before = space.join(reached, waiting, (is, first) => is === true && placeOf(id) <= (first as number));
      const allowed = [...(needs.get(id) ?? [])].reduce(
        (so, one) => (space.sourceOf(one) === undefined ? so : space.answered(one, so)),
        before
      );
      const after = space.answered(id, space.before(id, allowed));
      return space.either(all, after, (a, b) => a === true || b === true);
    }, reached);
  for (let reached = nothing; ;) {
    const next = step(reached);
    if (next === reached) return space.onlyPossible(reached);
    reached = next;
  }
}

/** For each question those that are always answered before something calls it open. */
type Needs = ReadonlyMap<string, ReadonlySet<QuestionId>>;

function needsOf(survey: Survey): Needs {
  const needs = new Map<string, Set<QuestionId>>();
  for (const {part, space, diagram} of [...survey.criteria(), ...survey.remedies(), survey.deadline()]) {
    for (const id of part.questions) {
      const isOpen = space.select(diagram, (said) => (said as Said).open.includes(id));
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
