import {redactionOn, type ActId, type IsoDate} from '../../rules';
import {citedIn} from '../cited';
import {checkFiles, type CheckedText} from '../check';
import {pinFiles} from '../makePins';
import type {PinnedText} from '../pins';
import {placeName} from '../reading';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Pins texts as the command does; a problem with any of them fails the trial. */
export function pinAll(
  texts: readonly {readonly name: string; readonly text: string}[],
  comparedOn: IsoDate = '2026-11-26'
): readonly PinnedText[] {
  const {pinned, problems} = pinFiles(
    texts.map(({name, text}) => ({name, bytes: bytes(text)})),
    comparedOn,
    []
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return pinned;
}

/** The one text that is found in a file. */
export function checkOne(file: Uint8Array | string, pinned: readonly PinnedText[]): CheckedText {
  const {texts, problems} = checkFiles(
    [{name: 'given', bytes: typeof file === 'string' ? bytes(file) : file}],
    pinned
  );
  const [text] = texts;
  if (text === undefined || texts.length > 1)
    throw new Error(`${texts.length} texts, ${JSON.stringify(problems)}`);
  return text;
}

/** The cited places that do not say the same, each with what became of it. */
export const touchedIn = ({citations}: CheckedText): Readonly<Record<string, string>> =>
  Object.fromEntries(
    citations.flatMap(({place, fate}) => {
      if (fate.state === 'same') return [];
      const more = fate.state === 'moved' ? ` ${fate.to}` : fate.state === 'gone' ? ` ${fate.how}` : '';
      return [[place, fate.state + more]];
    })
  );

export const placesCited = (act: ActId, textOf: IsoDate = '2026-07-01'): readonly string[] => {
  const one = redactionOn(act, textOf);
  return one === undefined ? [] : citedIn(act, one).map(placeName);
};
