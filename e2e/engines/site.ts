import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyOfBuild, withHashes} from '../support/builds';
import {LOCALES} from '@/lib/text';

/** Runs before everything else of a page: every engine then sees the same day. */
const fixedDay = (day: string) => `Date.now=function(){return Date.parse('${day}T10:00:00+05:00')};`;

/** As where a browser blocks cookies and site data. */
const NO_STORAGE =
  "Object.defineProperty(window,'sessionStorage',{get:function(){throw new DOMException('off','SecurityError')}});";

/** A copy of the build whose check takes place on one day, and perhaps without storage. */
export function siteOn(day: string, {storage}: {readonly storage: boolean}): string {
  const folder = copyOfBuild(storage ? 'stored' : 'storage-off');
  for (const locale of LOCALES) {
    const file = join(folder, locale, 'check/index.html');
    const script = `<script>${fixedDay(day)}${storage ? '' : NO_STORAGE}</script>`;
    writeFileSync(file, withHashes(readFileSync(file, 'utf8').replace('<body', `${script}<body`)));
  }
  return folder;
}
