import type {FormValues} from '@/lib/answers';

/** What the native fields of a question's form hold. */
export function readFields(form: HTMLFormElement): FormValues {
  const data = new FormData(form);
  const texts = (name: keyof FormValues) => data.getAll(name).filter((value) => typeof value === 'string');
  const text = (name: keyof FormValues) => texts(name)[0] ?? '';
  return {
    choice: texts('choice')[0] ?? null,
    several: texts('several'),
    day: text('day'),
    month: text('month'),
    year: text('year'),
    unknown: data.has('unknown')
  };
}

/** Puts values into the fields named; the others stay as they are. */
export function fillFields(form: HTMLFormElement, values: Partial<FormValues>): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    const value = values[field.name as keyof FormValues];
    if (value === undefined) continue;
    if (field.type === 'text') field.value = String(value);
    else field.checked = isTicked(field.value, value);
  }
}

function isTicked(own: string, value: FormValues[keyof FormValues]): boolean {
  return Array.isArray(value) ? value.includes(own) : value === true || value === own;
}
