import type {Unit} from './citationUnits';
import {writeEnReference} from './enReference';
import type {KkCase} from './kkCase';
import {writeKkReference} from './kkReference';
import type {Locale} from './locale';
import {writeRuReference} from './ruReference';

/** A way down from the article, with the act (its name ready in the genitive) or without. */
export function writeReference(
  locale: Locale,
  act: string | undefined,
  units: readonly Unit[],
  kkCase: KkCase
): string {
  switch (locale) {
    case 'kk':
      return writeKkReference(act, units, kkCase);
    case 'ru':
      return writeRuReference(act, units);
    case 'en':
      return writeEnReference(act, units);
    default:
      return locale satisfies never;
  }
}
