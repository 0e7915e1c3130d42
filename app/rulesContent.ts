import {publishedRules} from '@/lib/published';
import {isIsoDate} from '@/lib/rules';
import {license} from '@/package.json';
import {MESSAGES} from '@/messages';
import {lawInForce} from './lawInForce';

const {digest, checkedOn, lawOf} = publishedRules(MESSAGES, license, lawInForce().from).content;

if (!isIsoDate(checkedOn)) throw new Error(`The rules were compared on no day: ${checkedOn}`);

/** Which rules this build has; distinguishes two builds on one day, as `rules.json` does. */
export const RULES_CONTENT = {version: digest.slice(0, 8), checkedOn, lawOf};
