import {useMemo, type ReactNode} from 'react';
import {decidingAnswers, type Interview, type IsoDate, type QuestionId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {AnswerText} from './AnswerText';
import {DecidesNote} from './DecidesNote';

interface AnswerListProps {
  readonly interview: Interview;
  readonly className: string | undefined;
  /** The answers that decide the result of this day are marked. */
  readonly decidingOn?: IsoDate;
  /** Shown beside an answer, such as Change. */
  readonly beside?: (question: QuestionId) => ReactNode;
}

/** The answers that count, each under its question. */
export function AnswerList({interview: {asked, answers}, className, decidingOn, beside}: AnswerListProps) {
  const words = useRuleWords();
  const deciding = useMemo(
    () => (decidingOn === undefined ? undefined : decidingAnswers(answers, {today: decidingOn})),
    [answers, decidingOn]
  );
  return (
    <dl className={className}>
      {asked.map((question) => {
        const answer = answers[question];
        const others = deciding?.get(question);
        return (
          <div key={question}>
            <dt>{words.questions[question].title}</dt>
            <dd>
              {answer !== undefined && (
                <div data-answer="">
                  <AnswerText question={question} answer={answer} />
                </div>
              )}
              {others !== undefined && <DecidesNote question={question} others={others} />}
            </dd>
            {beside !== undefined && <dd>{beside(question)}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
