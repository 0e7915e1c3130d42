import type {RulesFile} from '@/lib/published';
import {GET as getSchema} from '../rules.schema.json/route';
import {GET as getRules} from './route';

/** The two files as they are served. */
export const rulesText = await getRules().text();
export const readRules = () => JSON.parse(rulesText) as RulesFile;
export const readSchema = async () => (await getSchema().json()) as object;
