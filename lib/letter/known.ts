import type {Answers, IsoDate} from '../rules';
import type {Letter} from './letter';

/** The days that a letter is asked for. */
export interface LetterDays {
  readonly receivedOn?: IsoDate;
  readonly filedOn?: IsoDate;
}

/** The answers to the check with what a letter and its days tell; what it puts in doubt is asked again. */
export function answersWith(before: Answers, {paper, grounds}: Letter, days: LetterDays): Answers {
  const {earlierApplication: earlier, noticeReceivedOn: _received, firstFiledOn: _filed, ...others} = before;
  const {receivedOn, filedOn} = days;
  const told =
    earlierApplicationFrom({paper, grounds}) ?? (isStillPossible(earlier, paper) ? earlier : undefined);
  return {
    ...others,
    ...(told !== undefined && {earlierApplication: told}),
    ...(receivedOn !== undefined && {noticeReceivedOn: receivedOn}),
    ...(filedOn !== undefined && {firstFiledOn: filedOn})
  };
}

function earlierApplicationFrom({paper, grounds}: Letter): Answers['earlierApplication'] {
  if (grounds.includes('returned2')) return 'returnedForForm';
  return isReturned(paper) && grounds.length > 0 ? 'returnedOtherwise' : undefined;
}

const isReturned = (paper: Letter['paper']) => paper === 'notice' || paper === 'refusal';

/** Whether an application on the same grounds is barred is for the person to say: the paper does not. */
function isStillPossible(earlier: Answers['earlierApplication'], paper: Letter['paper']): boolean {
  if (earlier === undefined) return false;
  const hasEnded = earlier === 'endedSameGrounds' || earlier === 'endedOtherGrounds';
  return paper === 'termination' ? hasEnded : isReturned(paper) && !hasEnded && earlier !== 'none';
}
