import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import * as z from 'zod';
import type {Ruling, RulingAct} from '@/lib/rulings';

/** All that has to be known of the entries that are there already. */
const ENTRIES = z.array(z.looseObject({number: z.number()}));
const ACTS = z.record(z.string(), z.unknown());

/** Writes the entry to the file of its year, removing it from that of the undated; returns the file. */
export async function storeRuling(folder: string, record: Ruling<string>): Promise<string> {
  const file = path.join(folder, 'register', `${record.date?.slice(0, 4) ?? 'undated'}.json`);
  const undated = path.join(folder, 'register', 'undated.json');
  for (const one of new Set([file, undated])) {
    const others = (await readJson(one, ENTRIES, [])).filter(({number}) => number !== record.number);
    const all = one === file ? [...others, record] : others;
    await writeJson(
      one,
      all.toSorted((a, b) => a.number - b.number)
    );
  }
  return file;
}

export async function storeActs(
  folder: string,
  newActs: Readonly<Record<string, RulingAct>>
): Promise<readonly string[]> {
  if (Object.keys(newActs).length === 0) return [];
  const file = path.join(folder, 'acts.json');
  await writeJson(file, {...(await readJson(file, ACTS, {})), ...newActs});
  return [file];
}

async function readJson<T>(file: string, schema: z.ZodType<T>, otherwise: T): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  }
}

async function writeJson(file: string, content: unknown): Promise<void> {
  const options = await prettier.resolveConfig(file);
  await writeFile(
    file,
    await prettier.format(JSON.stringify(content, undefined, 2), {...options, filepath: file})
  );
}
