import {GET as getRules} from '@/app/rules.json/route';
import {GET as getSchema} from '@/app/rules.schema.json/route';
import type {RulesFile} from '.';

/** The two files as they are served, read as a stranger reads them. */
export const rulesText = await getRules().text();
export const readRules = () => JSON.parse(rulesText) as RulesFile;
export const readSchema = async () => (await getSchema().json()) as object;
