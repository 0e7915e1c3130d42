import * as z from 'zod';

/**
 * Every field of `T`, and what the file adds to it. A field that is new in the rules does not compile until it is
 * decided on here, so none is lost on the way out.
 */
export type FieldsOf<T> = {readonly [Field in keyof T]-?: z.ZodType} & Readonly<Record<string, z.ZodType>>;

export const nonEmpty = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);
