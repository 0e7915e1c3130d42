import * as z from 'zod';
import {recordOf} from '@/lib/rules';
import {LOCALES} from '@/lib/text';

/** The same in each language of the file. */
export function inEach<Words extends z.ZodType>(words: Words) {
  return z.strictObject(recordOf(LOCALES, () => words));
}

/** A message of ICU MessageFormat. */
export const message = z.string().min(1).meta({
  id: 'Message',
  description:
    'A message of ICU MessageFormat, to be shown as it is: none in this file takes an argument or a tag.'
});

/** The words of one thing by name, in each language. */
export const wordsNamed = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  inEach(z.strictObject(shape));

export const text = inEach(message).meta({id: 'Text', description: 'One text in each language.'});
