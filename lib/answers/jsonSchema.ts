import * as z from 'zod/mini';
import {ANSWERS_SCHEMA} from './answerSchema';
import {DAY} from './kinds/date';

/** The JSON Schema of answers, with what zod's checks do not say of themselves. */
export const answersJsonSchema = (): object =>
  z.toJSONSchema(ANSWERS_SCHEMA, {
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => {
      if (zodSchema === DAY) Object.assign(jsonSchema, {type: 'string', format: 'date'});
      if (jsonSchema.type === 'array') jsonSchema.uniqueItems = true;
    }
  });
