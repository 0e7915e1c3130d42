import type {ReactNode} from 'react';
import type {FormError, FormValues} from '@/lib/answers';
import {questionOf, type QuestionId} from '@/lib/rules';
import {Choices} from './Choices';
import {DateFields} from './DateFields';
import {RightsChoices} from './RightsChoices';

export interface FieldsProps {
  readonly question: QuestionId;
  /** What the fields hold at first. */
  readonly shown: FormValues;
  /** Puts values into fields and keeps them, as if they had been typed. */
  readonly fill: (values: Partial<FormValues>) => void;
  /** The code of the error, if there is one. */
  readonly error?: FormError;
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
