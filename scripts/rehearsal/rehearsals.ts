import {amendment} from './amendment';
import type {Edits} from './edits';
import {question} from './question';
import {act} from './recipes/act';
import {criterion} from './recipes/criterion';
import {language, NEW} from './recipes/language';
import {option} from './recipes/option';
import {paper} from './recipes/paper';
import {remedy} from './recipes/remedy';
import {right} from './recipes/right';

/** A change that the documentation describes, made to the last file in a copy of the project. */
export interface Rehearsal {
  readonly name: string;
  /** The page that names exactly the files it touches. */
  readonly page: string;
  readonly edits: Edits;
  /** What is new, as its files are called. */
  readonly id?: string;
  /** The tests that have to hold after it: files, folders or parts of their names. */
  readonly tests: readonly string[];
}

export const REHEARSALS: readonly Rehearsal[] = [
  {
    name: 'amendment',
    page: 'docs/amending-the-law.md',
    edits: amendment,
    tests: [
      'scripts/rehearsal/amendment',
      'lib/rules',
      'lib/published',
      'lib/answers',
      'lib/lawWatch',
      'messages'
    ]
  },
  {
    name: 'question',
    page: 'docs/adding-a-question.md',
    edits: question,
    tests: ['lib/rules/cases', 'lib/rules/questions', 'lib/answers/link', 'lib/published', 'messages']
  },
  {
    name: 'option',
    page: 'docs/adding-an-option.md',
    edits: option,
    tests: ['lib/rules/cases', 'lib/rules/questions', 'lib/answers/link', 'lib/published', 'messages']
  },
  {
    name: 'criterion',
    page: 'docs/adding-a-criterion.md',
    edits: criterion,
    tests: [
      'lib/rules/cases',
      'lib/rules/criteria',
      'lib/rules/interview/reachable',
      'lib/published',
      'messages'
    ]
  },
  {
    name: 'remedy',
    page: 'docs/adding-a-remedy.md',
    edits: remedy,
    tests: ['lib/rules/cases', 'lib/rules/clocks', 'lib/rules/assessment/offers', 'lib/published', 'messages']
  },
  {
    name: 'paper',
    page: 'docs/adding-a-paper.md',
    edits: paper,
    tests: ['lib/rules/documents', 'lib/rules/cases', 'lib/application', 'lib/published', 'messages']
  },
  {
    name: 'right',
    page: 'docs/adding-a-right.md',
    edits: right,
    tests: ['lib/rules/cases', 'lib/rules/law', 'lib/answers/link', 'lib/application', 'messages']
  },
  {
    name: 'act',
    page: 'docs/adding-an-act.md',
    edits: act,
    tests: [
      'lib/rules/law',
      'lib/rules/citations/citationsUsed',
      'lib/rules/citations/citedThen',
      'lib/text',
      'lib/lawWatch',
      'messages'
    ]
  },
  {
    name: 'language',
    page: 'docs/adding-a-language.md',
    edits: language,
    id: NEW,
    tests: [
      'lib/rulings/register',
      'lib/published/sufficient',
      'lib/lawWatch/report',
      'messages/ids',
      'messages/parallel',
      'messages/plain',
      'messages/usage'
    ]
  }
];
