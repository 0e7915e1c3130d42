import type {ReactNode} from 'react';
import type {UseFormReturn} from 'react-hook-form';
import type {FieldValues, FormError} from '@/lib/answers';
import type {IsoDate, QuestionId} from '@/lib/rules';

export type QuestionForm = Pick<UseFormReturn<FieldValues>, 'register' | 'setValue' | 'getValues'>;

export interface FieldsProps {
  readonly question: QuestionId;
  readonly form: QuestionForm;
  /** What the fields hold at first: in the HTML, so that they can be filled in before any script has run. */
  readonly shown: Partial<FieldValues>;
  /** The code of the error, if there is one. */
  readonly error?: FormError;
  /** The question itself, as the legend of its fields. */
  readonly legend: ReactNode;
  /** The day whose law is applied. */
  readonly lawOn: IsoDate;
  /** What is heard with the question, on the way into its fields: the ids of its elements. */
  readonly describedBy: readonly string[];
  /** What comes between the legend and the fields. */
  readonly lead: ReactNode;
}
