import {jsonText, publishedSchema} from '@/lib/published';

export const dynamic = 'force-static';

/** The JSON Schema of `rules.json`. */
export const GET = () =>
  new Response(jsonText(publishedSchema()), {headers: {'Content-Type': 'application/json'}});
