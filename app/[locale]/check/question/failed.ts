import {FORM_ERRORS} from '@/lib/answers';
import {isOneOf} from '@/lib/rules';

interface FormErrors<Field extends string> {
  readonly errors: {readonly [F in Field]?: {readonly type?: unknown} | undefined};
  readonly submitCount: number;
}

/** What the resolver found wrong with which field; the attempt distinguishes the same error found again. */
export function failedIn<Field extends string>(
  fields: readonly Field[],
  {errors, submitCount}: FormErrors<Field>
) {
  const field = fields.find((one) => errors[one] !== undefined);
  const error = field && errors[field]?.type;
  return field !== undefined && isOneOf(error, FORM_ERRORS)
    ? {field, error, attempt: submitCount}
    : undefined;
}
