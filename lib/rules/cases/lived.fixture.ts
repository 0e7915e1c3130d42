import type {Answers, AsOf, IsoDate} from '..';
import {CASES} from './cases.fixture';
import stories from './lived.json' with {type: 'json'};

/** One honest way of answering the questions with a story in mind. */
export interface Way {
  readonly says: string;
  readonly given: Answers;
  readonly verdict: string;
}

export interface Story {
  readonly id: string;
  readonly story: string;
  readonly asOf: AsOf;
  /** The outcomes that the law gives the whole story. */
  readonly expected: readonly string[];
  readonly offered: readonly string[];
  readonly notOffered: readonly string[];
  readonly ways: readonly Way[];
}

interface Written {
  readonly id: string;
  readonly story: string;
  readonly today: string;
  readonly answers: object;
  readonly expected: readonly string[];
  readonly offered?: readonly string[];
  readonly notOffered?: readonly string[];
  readonly ways: readonly {readonly says: string; readonly answers: object; readonly verdict: string}[];
}

/** What nobody has to write for each story: the answers of a case in which nothing stands in the way. */
const USUAL = CASES.find(({id}) => id === 'clean-civil')?.answers;
if (USUAL === undefined) throw new Error('No case clean-civil');

/** Situations that people live, each with every honest way of answering it. */
export const LIVED: readonly Story[] = (stories as readonly Written[]).map(
  ({id, story, today, answers, expected, offered = [], notOffered = [], ways}) => ({
    id,
    story,
    asOf: {today: today as IsoDate},
    expected,
    offered,
    notOffered,
    ways: ways.map(({says, answers: own, verdict}) => ({
      says,
      given: {...USUAL, ...answers, ...own},
      verdict
    }))
  })
);
