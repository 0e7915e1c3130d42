import {UNKNOWN} from '../rules';
import type {AskedChoice, AskedList} from './asked';
import {optionClasses, type OptionTest} from './optionClasses';
import type {Left, Source} from './source';

/** A choice or list, with its answers as far as some tests distinguish them. */
export function choiceSource(
  question: AskedChoice | AskedList,
  tests: readonly OptionTest[],
  left: Left
): Source {
  const {id} = question;
  const answered = optionClasses(question, tests);
  const ways = [...(left === 'anything' ? [{}] : []), ...answered.map(({answer}) => ({[id]: answer}))];
  const weights = [...(left === 'anything' ? [1n] : []), ...answered.map(({count}) => count)];
  const all = [...ways.keys()];
  const open = left === 'anything' ? [0] : [];
  const unknown = all.filter((value) => ways[value]?.[id] === UNKNOWN);
  return {
    questions: [id],
    ways,
    features: [
      {
        weights,
        later: (value) => (open.includes(value) ? all : [value]),
        open,
        unknown,
        first: left === 'anything' ? 0 : -1,
        real: all.filter((value) => !open.includes(value) && !unknown.includes(value))
      }
    ],
    valueOf: (way) => way,
    shownBy: () => [0],
    about: () => [0]
  };
}
