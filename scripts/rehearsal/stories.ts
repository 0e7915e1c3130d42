import * as z from 'zod';
import {append, asFile, type Edit} from './edits';

export const STORIES = z.array(z.looseObject({id: z.string(), answers: z.looseObject({})}));

/** Adds a case that begins as the one in which nothing stands in the way. */
export const caseLike =
  (changed: object, more: {readonly id: string; readonly title: string; readonly expected: object}): Edit =>
  (text) => {
    const {answers} = STORIES.parse(JSON.parse(text)).find(({id}) => id === 'clean-civil') ?? {};
    const told = {source: 'constructed', story: 'Rehearsed.', today: '2026-11-23'};
    return append({...more, ...told, answers: {...answers, ...changed}})(text);
  };

const LINES = z.record(z.string(), z.string());
const ONE_ANSWER = z.array(z.looseObject({comesOut: z.record(z.string(), LINES)}));

/** Says what comes out of one answer to a question, in whichever story has a line for another one. */
export const line =
  (question: string, option: string, like: string, says = (said: string) => said): Edit =>
  (text) =>
    asFile(
      ONE_ANSWER.parse(JSON.parse(text)).map((story) => {
        const {[question]: lines} = story.comesOut;
        const said = lines?.[like];
        if (said === undefined) return story;
        return {...story, comesOut: {...story.comesOut, [question]: {...lines, [option]: says(said)}}};
      })
    );
