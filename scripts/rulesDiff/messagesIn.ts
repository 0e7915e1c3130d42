import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locale} from '@/lib/text';

/** Messages of whichever revision. */
export type Words = Readonly<Record<string, unknown>>;

export const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** The messages of a revision in one language: one file until 25 November 2026, then a folder. */
export function messagesIn(root: string, locale: Locale): Words {
  const single = join(root, 'messages', `${locale}.json`);
  if (existsSync(single)) return readWords(single);
  const folder = join(root, 'messages', locale);
  if (!existsSync(folder)) return {};
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .reduce<Words>((all, file) => ({...all, ...readWords(join(folder, file))}), {});
}

function readWords(file: string): Words {
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isWords(words) ? words : {};
}
