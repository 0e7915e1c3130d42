import type {ReactNode} from 'react';
import type {UseFormReturn} from 'react-hook-form';
import type {FieldValues, FormError} from '@/lib/answers';
import type {IsoDate, QuestionId} from '@/lib/rules';

export type QuestionForm = Pick<UseFormReturn<FieldValues>, 'register' | 'setValue' | 'getValues'>;

export interface FieldsProps {
  readonly question: QuestionId;
  readonly form: QuestionForm;
  /** Initial values, in the HTML, so that the fields can be filled in before any script has run. */
  readonly shown: Partial<FieldValues>;
  /** The code of the error, if there is one. */
  readonly error?: FormError;
  /** The question itself, as the legend of its fields. */
  readonly legend: ReactNode;
  /** The day whose law is applied. */
  readonly lawOn: IsoDate;
  /** Ids of the elements that describe the question to screen readers. */
  readonly describedBy: readonly string[];
  /** Rendered between the legend and the fields. */
  readonly lead: ReactNode;
}
