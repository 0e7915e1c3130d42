import * as z from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * A strict object that names every field of `T`, and what the file adds to it. A field that is new in the rules does
 * not compile until it is decided on here, so none is lost on the way out.
 */
export const objectOf =
  <T>() =>
  <S extends Shape & {readonly [Field in keyof T]-?: z.ZodType}>(shape: S) =>
    z.strictObject(shape);

export const nonEmpty = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);
