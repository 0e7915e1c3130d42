import {contains, type IsoDate} from '../calendar';
import {ACTS, type Act, type ActId, type Redaction} from './acts';

/** A place in an act; numbers are text because the law has "135-1" and "15-1". */
export interface Citation {
  readonly act: ActId;
  readonly article: string;
  readonly paragraph?: string;
  readonly subparagraph?: string;
}

const PLACE = /^([\d-]+)(?:\(([\d-]+)\))?(?:\(([\d-]+)\))?$/;

/** `cite('courtLaw', '45(2)(1)')`; throws on a place it cannot read, so a wrong citation fails every test. */
export function cite(act: ActId, place: string): Citation {
  const found = PLACE.exec(place);
  if (found?.[1] === undefined) throw new Error(`Not a place in an act: ${place}`);
  const [, article, paragraph, subparagraph] = found;
  return {
    act,
    article,
    ...(paragraph !== undefined && {paragraph}),
    ...(subparagraph !== undefined && {subparagraph})
  };
}

/** For a subparagraph directly under an article, as in art. 46(11) of the Constitution. */
export function citeSubparagraph(act: ActId, article: string, subparagraph: string): Citation {
  return {act, article, subparagraph};
}

export const courtLaw = (place: string) => cite('courtLaw', place);
export const constitution = (place: string) => cite('constitution', place);
export const constitution1995 = (place: string) => cite('constitution1995', place);

/** The provision on rulings made under the Constitution of 1995. */
export const RULINGS_OF_1995 = constitution('96(3)');

/** The redaction of an act that applied on `day`, or undefined when none did. */
export function redactionOn(act: ActId, day: IsoDate): Redaction | undefined {
  const {redactions}: Act = ACTS[act];
  return redactions.find((redaction) => contains(redaction.inForce, day));
}
