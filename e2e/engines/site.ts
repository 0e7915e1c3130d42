import {rmSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {LOCALES} from '@/lib/text';
import {writeWorkers} from '../../scripts/export/workers.mjs';
import {copyOfBuild, withHashes} from '../support/builds';
import {TODAY} from '../support/test';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders that the engines are served. */
    readonly sites: {readonly stored: string; readonly storageOff: string};
  }
}

/** What every engine is to see alike: the day, and a page that remembers what went wrong in it. */
const SAME_EVERYWHERE = `(function(){
Date.now=function(){return Date.parse('${TODAY}T10:00:00+05:00')};
var complaints=window.complaints=[];
function complain(what){complaints.push(String(what))}
addEventListener('error',function(e){complain(e.message||'not loaded: '+(e.target.src||e.target.href))},true);
addEventListener('unhandledrejection',function(e){complain(e.reason)});
addEventListener('popstate',function(){window.travelled=(window.travelled||0)+1},true);
addEventListener('securitypolicyviolation',function(e){complain('refused: '+e.blockedURI)});
})();`;

/** As where a browser blocks cookies and site data. */
const NO_STORAGE =
  "Object.defineProperty(window,'sessionStorage',{get:function(){throw new DOMException('off','SecurityError')}});";

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** A copy of the build, with a script that runs in the check before everything else. */
async function siteWith(name: string, script: string): Promise<string> {
  const folder = copyOfBuild(name);
  for (const locale of LOCALES) {
    const file = join(folder, locale, 'check/index.html');
    const html = readFileSync(file, 'utf8').replace(POLICY, `$&<script>${script}</script>`);
    writeFileSync(file, withHashes(html));
  }
  // What was added is not the site's.
  await writeWorkers(folder, LOCALES, Infinity);
  return folder;
}

let made: readonly string[] = [];

/** Makes the sites once, for all engines. */
export async function setup(project: TestProject): Promise<void> {
  const sites = {
    stored: await siteWith('stored', SAME_EVERYWHERE),
    storageOff: await siteWith('storage-off', SAME_EVERYWHERE + NO_STORAGE)
  };
  made = Object.values(sites);
  project.provide('sites', sites);
}

export function teardown(): void {
  for (const folder of made) rmSync(folder, {recursive: true});
}
