import {NO_BREAK_SPACE} from './numbers';

/** For tests that compare with the printed law or glossary, where spaces are plain. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ');
}
