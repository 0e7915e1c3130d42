import {jsonText, publishedSchema} from '@/lib/published';

export const dynamic = 'force-static';

/** How `rules.json` is built, as JSON Schema. */
export const GET = () =>
  new Response(jsonText(publishedSchema()), {headers: {'Content-Type': 'application/json'}});
