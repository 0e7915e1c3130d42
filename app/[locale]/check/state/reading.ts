import type * as Reading from '@/lib/answers/reading';

type Schemas = typeof Reading;

let loaded: Schemas | undefined;

/** The schemas of answers and of everything stored, a chunk of its own that is fetched while the page is idle. */
export async function loadReading(): Promise<Schemas> {
  loaded ??= await import('@/lib/answers/reading');
  return loaded;
}

/** Undefined until they are there. */
export const reading = (): Schemas | undefined => loaded;
