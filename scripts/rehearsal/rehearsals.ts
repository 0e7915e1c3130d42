import {amendment} from './amendment';
import type {Edits} from './edits';
import {question} from './question';

/** A change that the documentation describes, made to the last file in a copy of the project. */
export interface Rehearsal {
  readonly name: string;
  /** The page that names exactly the files it touches. */
  readonly page: string;
  readonly edits: Edits;
  /** The tests that have to hold after it: files, folders or parts of their names. */
  readonly tests: readonly string[];
}

export const REHEARSALS: readonly Rehearsal[] = [
  {
    name: 'amendment',
    page: 'docs/amending-the-law.md',
    edits: amendment,
    tests: ['scripts/rehearsal/amendment', 'lib/rules', 'lib/published', 'lib/answers', 'messages']
  },
  {
    name: 'question',
    page: 'docs/adding-a-question.md',
    edits: question,
    tests: ['lib/rules/cases', 'lib/rules/questions', 'lib/answers/link', 'lib/published', 'messages']
  }
];
