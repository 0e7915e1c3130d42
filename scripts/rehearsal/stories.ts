import {append, asFile, type Edit} from './edits';

interface Story {
  readonly id: string;
  readonly answers: object;
}

/** Adds a case that begins as the one in which nothing stands in the way. */
export const caseLike =
  (changed: object, more: {readonly id: string; readonly title: string; readonly expected: object}): Edit =>
  (text) => {
    const {answers} = (JSON.parse(text) as readonly Story[]).find(({id}) => id === 'clean-civil') ?? {};
    const told = {source: 'constructed', story: 'Rehearsed.', today: '2026-11-23'};
    return append({...more, ...told, answers: {...answers, ...changed}})(text);
  };

type Lines = Readonly<Record<string, string>>;

interface OneAnswer {
  readonly comesOut: Readonly<Record<string, Lines>>;
}

/** Says what comes out of one answer to a question, in whichever story has a line for another one. */
export const line =
  (question: string, option: string, like: string, says = (said: string) => said): Edit =>
  (text) =>
    asFile(
      (JSON.parse(text) as readonly OneAnswer[]).map((story) => {
        const {[question]: lines} = story.comesOut;
        const said = lines?.[like];
        if (said === undefined) return story;
        return {...story, comesOut: {...story.comesOut, [question]: {...lines, [option]: says(said)}}};
      })
    );
