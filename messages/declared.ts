import type {MESSAGES} from '.';

type Declared = (typeof MESSAGES)['en'];
type SameShape<T> = T extends string ? string : {[Key in keyof T]: SameShape<T[Key]>};

/** The declared messages are English literals, which the words of another language can never be. */
export function declared<Part extends keyof Declared>(
  words: Pick<SameShape<Declared>, Part>
): Pick<Declared, Part> {
  return words as Pick<Declared, Part>;
}
