import type {ReactNode} from 'react';
import type {UseFormReturn} from 'react-hook-form';
import type {FormValues} from '@/lib/answers';
import {questionOf, type Answer, type QuestionId} from '@/lib/rules';
import {Choices} from './Choices';
import {DateFields} from './DateFields';
import {RightsChoices} from './RightsChoices';

export interface FieldsProps {
  readonly question: QuestionId;
  readonly form: UseFormReturn<FormValues, unknown, Answer>;
  /** The code of the error, if there is one. */
  readonly error?: string;
  /** The question itself, as the legend of its fields. */
  readonly legend: ReactNode;
  /** What stands between the legend and the fields. */
  readonly lead: ReactNode;
}

/** The inputs of a question, by its kind. */
export function Fields(props: FieldsProps) {
  const {kind} = questionOf(props.question);
  switch (kind) {
    case 'choice':
      return <Choices {...props} />;
    case 'several':
      return <RightsChoices {...props} />;
    case 'date':
      return <DateFields {...props} />;
    default:
      return kind satisfies never;
  }
}
