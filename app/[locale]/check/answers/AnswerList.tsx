import type {ReactNode} from 'react';
import type {Interview, QuestionId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {AnswerText} from './AnswerText';

interface AnswerListProps {
  readonly interview: Interview;
  readonly className: string | undefined;
  /** What stands beside an answer, such as Change. */
  readonly beside?: (question: QuestionId) => ReactNode;
}

/** The answers that count, each under its question. */
export function AnswerList({interview: {asked, answers}, className, beside}: AnswerListProps) {
  const words = useRuleWords();
  return (
    <dl className={className}>
      {asked.map((question) => {
        const answer = answers[question];
        return (
          <div key={question}>
            <dt>{words.questions[question].title}</dt>
            <dd>{answer !== undefined && <AnswerText question={question} answer={answer} />}</dd>
            {beside !== undefined && <dd>{beside(question)}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
