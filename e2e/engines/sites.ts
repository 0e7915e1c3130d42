import {rmSync} from 'node:fs';
import type {TestProject} from 'vitest/node';
import {LOCALES} from '@/lib/text';
import {writeWorkers} from '../../scripts/export/workers.mjs';
import {TODAY} from '../support/test';
import {siteOn} from './site';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders that the engines are served. */
    readonly sites: {readonly stored: string; readonly storageOff: string};
  }
}

let made: readonly string[] = [];

/** Makes the sites once, for all engines. */
export async function setup(project: TestProject): Promise<void> {
  const sites = {stored: siteOn(TODAY, {storage: true}), storageOff: siteOn(TODAY, {storage: false})};
  made = Object.values(sites);
  await writeWorkers(sites.stored, LOCALES);
  project.provide('sites', sites);
}

export function teardown(): void {
  for (const folder of made) rmSync(folder, {recursive: true});
}
