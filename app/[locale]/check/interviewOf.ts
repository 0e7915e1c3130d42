import {interview, type Answers, type Interview, type IsoDate} from '@/lib/rules';

const known = new WeakMap<Answers, {readonly today: IsoDate; readonly interview: Interview}>();

/** Where the interview stands, worked out once for the same answers: the screen asks again as it is shown. */
export function interviewOf(answers: Answers, today: IsoDate): Interview {
  const found = known.get(answers);
  if (found?.today === today) return found.interview;
  const fresh = interview(answers, {today});
  known.set(answers, {today, interview: fresh});
  return fresh;
}
