import {datesAround, RULING_ACTS, RULINGS, type Ruling, type RulingAct} from '@/lib/rulings';
import {ACT_SCHEMA, schemasFor} from '@/lib/rulings/schema';
import type {Answers} from './answers';
import type {Words} from './dialogue';

/** Why the entry cannot go into the register, in words; empty where it can. */
export function problemsWith(record: Ruling<string>, {newActs}: Answers, words: Words): readonly string[] {
  const {number, date = ''} = record;
  const acts: Readonly<Record<string, RulingAct>> = {...RULING_ACTS, ...newActs};
  const newest = RULINGS.at(-1)?.number ?? 0;
  const {after = '', before = '9999'} = datesAround(record);
  const texts = textsIn([record, newActs]);
  return [
    ...(number > newest + 1 ? [words.gap.replace('{next}', String(newest + 1))] : []),
    ...(date < after || date > before ? [words.order] : []),
    ...(texts.some((text) => MIXED.test(text)) ? [words.mixed] : []),
    ...(record.subject !== undefined && record.subject.kk === record.subject.ru ? [words.sameWords] : []),
    ...Object.values(newActs).flatMap((act) => issuesOf(ACT_SCHEMA.safeParse(act))),
    ...issuesOf(schemasFor(acts).ruling.safeParse(record))
  ];
}

const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

interface Parsed {
  readonly error?:
    {readonly issues: readonly {readonly path: PropertyKey[]; readonly message: string}[]} | undefined;
}

function issuesOf(parsed: Parsed): readonly string[] {
  return (parsed.error?.issues ?? []).map(({path, message}) => [path.join('.'), message].join(': '));
}
