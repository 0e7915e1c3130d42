import {jsonText, publishedRules} from '@/lib/published';
import {license} from '@/package.json';
import {MESSAGES} from '@/messages';
import {lawInForce} from '../lawInForce';

export const dynamic = 'force-static';

/** The rules of the check as data, for other sites and programs; no page fetches it. */
export const GET = () =>
  new Response(jsonText(publishedRules(MESSAGES, license, lawInForce().from)), {
    headers: {'Content-Type': 'application/json'}
  });
