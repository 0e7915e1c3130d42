import {publishedRules} from '@/lib/published';
import type {IsoDate} from '@/lib/rules';
import {license} from '@/package.json';
import {MESSAGES} from '@/messages';
import {lawInForce} from './lawInForce';

const {digest, checkedOn, lawOf} = publishedRules(MESSAGES, license, lawInForce().from).content;

/** Which rules this build has; distinguishes two builds on one day, as `rules.json` does. */
export const RULES_CONTENT = {version: digest.slice(0, 8), checkedOn: checkedOn as IsoDate, lawOf};
