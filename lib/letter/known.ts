import type {Answers, IsoDate} from '../rules';
import type {Letter} from './letter';

/** The dates asked for a letter. */
export interface LetterDays {
  readonly receivedOn?: IsoDate;
  readonly filedOn?: IsoDate;
}

/** The answers, with those that follow from a letter and its dates; answers it contradicts are asked again. */
export function answersWith(before: Answers, {paper, grounds}: Letter, days: LetterDays): Answers {
  const {earlierApplication: earlier, noticeReceivedOn: _received, firstFiledOn: _filed, ...others} = before;
  const {receivedOn, filedOn} = days;
  const application =
    earlierApplicationFrom({paper, grounds}, earlier) ??
    (isStillPossible(earlier, paper) ? earlier : undefined);
  return {
    ...others,
    ...(application !== undefined && {earlierApplication: application}),
    ...(receivedOn !== undefined && {noticeReceivedOn: receivedOn}),
    ...(filedOn !== undefined && {firstFiledOn: filedOn})
  };
}

/** A letter does not say whether it is the first return: only the person knows of two. */
function earlierApplicationFrom(
  {paper, grounds}: Letter,
  earlier: Answers['earlierApplication']
): Answers['earlierApplication'] {
  if (grounds.includes('returned2')) return earlier === 'returnedTwice' ? earlier : 'returnedForForm';
  return isReturned(paper) && grounds.length > 0 ? 'returnedOtherwise' : undefined;
}

const isReturned = (paper: Letter['paper']) => paper === 'notice' || paper === 'refusal';

/** The paper does not say whether the grounds were the same, so the person's own answer stays. */
function isStillPossible(earlier: Answers['earlierApplication'], paper: Letter['paper']): boolean {
  if (earlier === undefined) return false;
  const hasEnded = earlier === 'endedSameGrounds' || earlier === 'endedOtherGrounds';
  return paper === 'termination' ? hasEnded : isReturned(paper) && !hasEnded && earlier !== 'none';
}
