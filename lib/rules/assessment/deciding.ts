import {findingsOn, type AsOf} from './assess';
import {keysOf} from '../logic';
import {problemWith, questionOf, type Answers, type QuestionId} from '../questions';
import {verdictOn, type VerdictKind} from './verdict';

/** Another option of a question, and what the verdict would be with it alone changed. */
export interface Otherwise {
  readonly option: string;
  readonly verdict: VerdictKind;
  /** More questions would have to be answered before that verdict is certain. */
  readonly asksMore: boolean;
}

/** The answers that decide: each that, alone changed to another option, changes the verdict. */
export type Deciding = ReadonlyMap<QuestionId, readonly Otherwise[]>;

/** Computed by trying every other option of every question answered. */
export function decidingAnswers(answers: Answers, asOf: AsOf): Deciding {
  const {kind} = verdictOn(findingsOn(answers, asOf));
  const asked = keysOf(answers);
  return new Map(
    asked.flatMap((question) => {
      const others = optionsBeside(question, answers)
        .map((option) => otherwise(question, option, answers, asOf))
        .filter(({verdict, asksMore}) => verdict !== kind || asksMore);
      return others.some(({verdict}) => verdict !== kind) ? [[question, others] as const] : [];
    })
  );
}

function optionsBeside(id: QuestionId, answers: Answers): readonly string[] {
  const question = questionOf(id);
  return question.kind === 'choice' ? question.options.filter((option) => option !== answers[id]) : [];
}

function otherwise(question: QuestionId, option: string, answers: Answers, asOf: AsOf): Otherwise {
  const changed: Answers = {...answers, [question]: option};
  const valid = problemWith(question, option, answers, asOf.today) === undefined;
  const findings = findingsOn(valid ? changed : answers, asOf);
  const {kind: verdict} = verdictOn(findings);
  return {
    option,
    verdict,
    asksMore: verdict === 'undetermined' && findings.some(({open}) => open.length > 0)
  };
}
