import * as z from 'zod';

/**
 * Every field of `T`, and what the file adds to it. A new field in the rules does not compile until it is handled
 * here, so none is forgotten.
 */
export type FieldsOf<T> = {readonly [Field in keyof T]-?: z.ZodType} & Readonly<Record<string, z.ZodType>>;

export const nonEmpty = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);
