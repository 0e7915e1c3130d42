import * as z from 'zod';
import {RULES_FILE} from './schema/file';

export {FORMAT} from './format';
export {publishedRules} from './publishedRules';
export type {PublishedCondition, PublishedRemedyCondition} from './schema/condition';
export type {RulesFile} from './schema/file';

/** The JSON Schema, 2020-12, of the file. */
export const publishedSchema = (): object => z.toJSONSchema(RULES_FILE, {target: 'draft-2020-12'});

/** The text of one of the two files: a line for each value, so that two versions can be compared by line. */
export const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;
