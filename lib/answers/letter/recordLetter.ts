import {answersWith, type Letter, type LetterDays} from '../../letter/told';
import type {Change} from '../draft/changes';

/** Stores a letter from the Court, and the answers to the check that follow from it. */
export function recordLetter(letter: Letter, days: LetterDays): Change {
  return ({assessedOn: _past, typed, ...draft}) => {
    const {
      earlierApplication: _earlier,
      noticeReceivedOn: _received,
      firstFiledOn: _filed,
      ...others
    } = typed;
    return {...draft, letter, typed: others, answers: answersWith(draft.answers, letter, days)};
  };
}
