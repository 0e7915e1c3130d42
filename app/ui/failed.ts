import type {FormError} from '@/lib/answers';

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
  // Any text is the name of a rule to react-hook-form.
  return field && {field, error: errors[field]?.type as FormError, attempt: submitCount};
}
