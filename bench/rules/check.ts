import {isDeepStrictEqual} from 'node:util';
import {factsOf} from './facts';
import {decidedOf, ourFindings} from './ours';
import type {Ported} from './outcomes';
import type {Situation} from './situations';

export type Peer = (facts: Readonly<Record<string, string>>) => unknown;

const sorted = (found: ReadonlyMap<string, string>) =>
  [...found].sort(([one], [other]) => (one < other ? -1 : 1));

/** Throws if a peer's findings differ from ours; the speed of a wrong answer would be meaningless. */
export async function mustAgree(
  name: string,
  peer: Peer,
  {prepared}: Ported,
  situations: readonly Situation[]
): Promise<void> {
  for (const {answers, today} of situations) {
    const ours = sorted(decidedOf(ourFindings(answers, today), answers, today));
    const theirs = sorted((await peer(factsOf(answers, today, prepared))) as ReadonlyMap<string, string>);
    if (!isDeepStrictEqual(ours, theirs))
      throw new Error(`${name} differs on ${JSON.stringify({answers, ours, theirs}, null, 1)}`);
  }
}
