import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buildSync} from 'esbuild';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {COVERAGE, RULING_ACTS, type Ruling} from '@/lib/rulings';
import {schemasFor} from '@/lib/rulings/schema';

let folder: string;
let built: string;

/** In one file, the command starts in a tenth of the time. */
beforeAll(() => {
  built = mkdtempSync(path.join(tmpdir(), 'rulings-'));
  buildSync({
    entryPoints: ['scripts/rulings.ts'],
    outfile: path.join(built, 'rulings.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm'
  });
});

afterAll(() => {
  rmSync(built, {recursive: true});
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'));
  cpSync('lib/rulings/register', path.join(folder, 'register'), {recursive: true});
  cpSync('lib/rulings/acts.json', path.join(folder, 'acts.json'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

/** Runs the command as an assistant does, answering line by line. */
function run(lines: readonly string[], ...args: readonly string[]) {
  const done = spawnSync(process.execPath, [path.join(built, 'rulings.mjs'), ...args, '--into', folder], {
    input: lines.join('\n'),
    encoding: 'utf8'
  });
  return {code: done.status, said: done.stdout, asked: done.stderr};
}

const fileOf = (year: string) => path.join(folder, 'register', `${year}.json`);
const rulingsOf = (year: string) => JSON.parse(readFileSync(fileOf(year), 'utf8')) as Ruling[];
const inFile = (year: string, number: number) => rulingsOf(year).find((one) => one.number === number);

const SUBJECT = ['Мысалы', 'Например', 'For example'];
const NO_MORE = '';

/** Number 35 has a date in the register, so the command does not ask for it. */
const THIRTY_FIVE = [
  '35',
  ...SUBJECT,
  'ТК',
  'п. 2 ст. 61 ТК РК',
  'unconstitutional',
  'тек мерзім бөлігінде',
  'только в части срока',
  'only as to the term',
  NO_MORE,
  'civilProcedureCode',
  '126-баптың екінші бөлігі',
  '',
  NO_MORE,
  'title',
  'adilet',
  'adilet.zan.kz/rus/docs/S2300000035',
  NO_MORE,
  'no'
];

describe('npm run rulings', () => {
  test('prints how much is known, and what is missing', () => {
    const {said} = run([]);
    expect(said).toContain(`${COVERAGE.withSubject} with subject; not known: 5, 7, 11, 14, 17, 35`);
    expect(said).toContain(`${COVERAGE.withOutcome} with outcome; subject known, outcome not: 2, 3, 4`);
    expect(said).toContain('sources differ on the date: 16, 60, 68');
    expect(said).toContain('administrativeOffencesCode 50(2), criminalProcedureCode 232(8)');
  });

  test('makes an entry from a few answers, in its place and in the form of the others', () => {
    const before = rulingsOf('2023');
    const {code, asked} = run(THIRTY_FIVE, 'add');
    expect([code, asked]).toEqual([0, expect.stringContaining(fileOf('2023'))]);
    const entry = inFile('2023', 35);
    expect(entry).toMatchObject({
      date: '2023-11-16',
      subject: {ru: 'Например'},
      provisions: [
        {act: 'labourCode', article: '61', paragraph: '2', limitedTo: {en: 'only as to the term'}},
        {act: 'civilProcedureCode', article: '126', paragraph: '2'}
      ],
      outcome: 'unconstitutional',
      outcomeCovers: 'some',
      // Known before, and kept.
      constitution: {places: ['3(4)', '77(3)(2)']},
      text: {adiletId: 'S2300000035', seen: true},
      certainty: {number: 'A', subject: 'A', outcome: 'A'}
    });
    expect(schemasFor(RULING_ACTS).ruling.safeParse(entry).success).toBe(true);
    expect(rulingsOf('2023').map(({number}) => number)).toEqual(before.map(({number}) => number));
    expect(readFileSync(fileOf('2023'), 'utf8')).toContain('\n    "number": 35,\n');
  });

  test('takes answers as flags, and a ruling without a date out of the undated', () => {
    const flags = {
      number: '79',
      date: '2026-05-12',
      'subject-kk': 'Мысалы',
      'subject-ru': 'Например',
      'subject-en': 'For example',
      act: 'socialCode',
      place: '*',
      outcome: 'inInterpretation',
      'limit-kk': '',
      'interpretation-kk': 'былай',
      'interpretation-ru': 'так',
      'interpretation-en': 'so',
      listed: 'note',
      source: 'press',
      at: 'kazpravda.kz',
      inferred: 'yes'
    };
    const args = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
    const {code, asked} = run([], 'add', '--lang', 'en', ...args, '--act=', '--source=');
    expect([code, asked]).toEqual([0, expect.stringContaining('Written')]);
    expect(inFile('2026', 79)).toMatchObject({
      certainty: {number: 'C', subject: 'C', outcome: 'C'},
      interpretation: {ru: 'так'}
    });
    expect(inFile('undated', 79)).toBeUndefined();
  });

  test('knows a new ruling and a new act', () => {
    const answers = [
      '90',
      '2026-12-01',
      ...SUBJECT,
      'Водный кодекс',
      'waterCode',
      'points',
      ...['Су кодексі', 'Водный кодекс', 'Water Code'],
      ...['Су кодексі', 'Водный кодекс', 'Water Code'],
      '12',
      'constitutional',
      NO_MORE,
      NO_MORE,
      'note',
      'actNote',
      '',
      NO_MORE,
      'no'
    ];
    expect(run(answers, 'add').code).toBe(0);
    const acts = JSON.parse(readFileSync(path.join(folder, 'acts.json'), 'utf8')) as Record<string, unknown>;
    expect(acts['waterCode']).toMatchObject({division: 'points', short: {kk: 'Су кодексі'}});
    expect(inFile('2026', 90)).toMatchObject({
      constitution: {edition: 'constitution'},
      provisions: [{act: 'waterCode', article: '12'}],
      sources: [{kind: 'actNote', act: 'waterCode'}]
    });
  });

  test('asks again what it does not understand, and several acts of one name are no act', () => {
    const answers = ['x', '35', ...SUBJECT, 'қызмет', 'ТК', 'ст. 61 и 62', '61', 'void', '', NO_MORE];
    const {code, asked} = run([...answers, 'title', 'press', 'zakon.kz', NO_MORE, 'no'], 'add', '--print');
    expect(code).toBe(0);
    expect(asked).toContain('militaryServiceLaw');
    expect(inFile('2023', 35)?.subject).toBeUndefined();
  });

  test.each<[what: string, change: (lines: string[]) => void, said: RegExp]>([
    ['a number beyond the next', (lines) => lines.splice(0, 1, '95', '2026-12-01'), /90/],
    ['a day outside those around it', (lines) => lines.splice(0, 1, '80', '2024-01-01'), /не согласуется/],
    ['letters of two scripts', (lines) => lines.splice(2, 1, 'Напpимер'), /смешаны/],
    ['Kazakh that is the Russian', (lines) => lines.splice(1, 1, 'Например'), /совпадает/],
    ['a ruling that is known', (lines) => lines.splice(0, 1, '88'), /уже есть/],
    ['answers that run out', (lines) => lines.splice(-3), /кончились/]
  ])('rejects %s, and writes nothing', (_what, change, said) => {
    const lines = [...THIRTY_FIVE];
    change(lines);
    const before = readFileSync(fileOf('2023'), 'utf8') + readFileSync(fileOf('2026'), 'utf8');
    const {code, asked} = run(lines, 'add');
    expect([code, asked]).toEqual([2, expect.stringMatching(said)]);
    expect(readFileSync(fileOf('2023'), 'utf8') + readFileSync(fileOf('2026'), 'utf8')).toBe(before);
  });
});
