import {jsonText, publishedRules} from '@/lib/published';
import {license} from '@/package.json';
import en from '../../messages/en.json';
import kk from '../../messages/kk.json';
import ru from '../../messages/ru.json';

export const dynamic = 'force-static';

/** The rules of the check as data, for other sites and programs; no page asks for it. */
export const GET = () =>
  new Response(jsonText(publishedRules({kk, ru, en}, license)), {
    headers: {'Content-Type': 'application/json'}
  });
