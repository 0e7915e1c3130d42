import {pageBytes, total} from '../../scripts/export/pageBytes.mjs';
import {SITES} from '../build';
import {kb, printTable, printTarget} from '../table';

const PAGES = [
  ['entry', ''],
  ['start', 'ru'],
  ['check', 'ru/check'],
  ['conditions', 'ru/conditions'],
  ['law', 'ru/law'],
  ['rulings', 'ru/rulings'],
  ['one ruling', 'ru/rulings/1'],
  ['about', 'ru/about'],
  ['privacy', 'ru/privacy'],
  ['accessibility', 'ru/accessibility']
] as const;

const ROWS = [
  ...PAGES.map(([name, page]) => [name, SITES.ours, page] as const),
  ['floor: an empty page', SITES.floor, ''],
  ['peer: SurveyJS', SITES.peer, '']
] as const;

/** What each page costs at first load, beside the floor and the peer. */
export function benchBytes(): void {
  const measured = ROWS.map(([name, site, page]) => ({name, bytes: pageBytes(site, page)}));
  for (const packing of ['gzip', 'brotli'] as const)
    printTable(
      `First load in Russian, KB (1,024 bytes), ${packing}`,
      ['page', 'HTML', 'CSS', 'JavaScript', 'fonts', 'schemas', 'together', 'requests'],
      measured.map(({name, bytes}) => [
        name,
        ...[bytes.html, bytes.css, bytes.js, bytes.font, bytes.schemas].map((weight) => kb(weight[packing])),
        kb(total(Object.values(bytes))[packing]),
        total(Object.values(bytes)).requests
      ])
    );
  const of = (wanted: string) => measured.find(({name}) => name.startsWith(wanted))?.bytes;
  const check = of('check');
  const [floor, peer] = [of('floor'), of('peer')];
  if (check === undefined || floor === undefined || peer === undefined) throw new Error('A page is missing');
  const ratio = check.js.gzip / floor.js.gzip;
  const everything = total(Object.values(check)).gzip / 1024;
  const theirs = total(Object.values(peer)).gzip / 1024;
  printTarget("check's JavaScript ≤ 1.30× the floor's", `${ratio.toFixed(2)}×`, ratio <= 1.3);
  printTarget('everything needed to answer ≤ 215 KB gzip', `${everything.toFixed(1)} KB`, everything <= 215);
  printTarget('less than the peer', `${(everything / theirs).toFixed(2)}× its bytes`, everything < theirs);
}
