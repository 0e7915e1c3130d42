import {publishedRules} from '@/lib/published';
import {license} from '@/package.json';
import {MESSAGES} from '@/messages';

const {digest, checkedOn, lawOf} = publishedRules(MESSAGES, license).content;

/** Which rules this build has: tells apart two contents of one day, as `rules.json` does. */
export const RULES_CONTENT = {version: digest.slice(0, 8), checkedOn, lawOf};
