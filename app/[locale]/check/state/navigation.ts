import type {Interview, QuestionId} from '@/lib/rules';
import {questionStep, type Step} from './step';

/** Where the interview itself stands: the next open question, or the list of answers. */
export function frontier({next}: Interview, changing = false): Step {
  return next === undefined ? {at: 'answers'} : questionStep(next, changing);
}

/** The step to show for the one asked for: itself if it can be reached with these answers, else the frontier. */
export function reachable(step: Step | undefined, interview: Interview): Step {
  const {asked, next, barred} = interview;
  if (step === undefined) return frontier(interview);
  switch (step.at) {
    case 'question':
      return step.question === next || asked.includes(step.question) ? step : frontier(interview);
    case 'notice':
      return barred ? step : frontier(interview);
    case 'answers':
      return next === undefined || asked.length > 0 ? step : frontier(interview);
    case 'result':
    case 'sheet':
      return next === undefined || barred ? step : frontier(interview);
    case 'application':
    case 'earlier':
    case 'letter':
    case 'letterAnswer':
    case 'link':
      return step;
    default:
      return step satisfies never;
  }
}

/** Where Continue leads after `question` was answered. */
export function afterAnswer(question: QuestionId, changing: boolean, interview: Interview): Step {
  if (interview.barredBy === question) return {at: 'notice'};
  if (changing) return frontier(interview, true);
  const following = interview.asked[interview.asked.indexOf(question) + 1];
  return following === undefined ? frontier(interview) : questionStep(following);
}

/** Where Back leads; undefined at the first question. */
export function before(step: Step, interview: Interview): Step | undefined {
  const {asked, barredBy} = interview;
  switch (step.at) {
    case 'question': {
      if (step.changing) return {at: 'answers'};
      const index = asked.indexOf(step.question);
      const previous = index === -1 ? asked.at(-1) : asked[index - 1];
      return previous === undefined ? undefined : questionStep(previous);
    }
    case 'notice':
      return barredBy === undefined ? undefined : questionStep(barredBy);
    case 'answers': {
      const last = asked.at(-1);
      return last === undefined ? undefined : questionStep(last);
    }
    case 'result':
      return {at: 'answers'};
    case 'sheet':
    case 'application':
      return {at: 'result'};
    case 'letterAnswer':
      return {at: 'letter'};
    case 'earlier':
    case 'letter':
    case 'link':
      return undefined;
    default:
      return step satisfies never;
  }
}
