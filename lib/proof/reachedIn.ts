import {QUESTION_IDS} from '../rules';
import type {Diagram} from './diagram';
import type {Space} from './space';

/** For each question those that are always answered before it is asked. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The sets of answers that an interview can come to, as far as one part determines them. `waiting` is the place of the first
 * question that it calls open: as the interview asks the first of all, nothing is answered that comes after it. What
 * other parts ask is not known, so that anything that comes before may be answered.
 */
export function reachedIn(space: Space, waiting: Diagram<number>, needs: Needs): Diagram<boolean> {
  const placeOf = (id: string) => QUESTION_IDS.findIndex((one) => one === id);
  const step = (reached: Diagram<boolean>) =>
    space.questions.reduce((all, id) => {
      const before = space.join(reached, waiting, (is, first) => is && placeOf(id) <= first);
      const allowed = [...(needs.get(id) ?? [])]
        .filter((one) => space.sourceOf(one) !== undefined)
        .reduce((so, one) => space.answered(one, so), before);
      return space.either(all, space.answered(id, space.before(id, allowed, isAny)), isAny);
    }, reached);
  for (let reached = space.nothingAnswered(); ;) {
    const next = step(reached);
    if (next === reached) return space.onlyPossible(reached);
    reached = next;
  }
}

const isAny = (a: boolean, b: boolean) => a || b;
