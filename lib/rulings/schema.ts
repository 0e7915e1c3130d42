import * as z from 'zod/mini';
import {isIsoDate, type IsoDate} from '../rules';
import {DIVISIONS, RULING_ACT_IDS, RULING_ACTS, type InEveryLanguage, type RulingAct} from './act';
import {GRADES, OUTCOMES, RULING_KINDS, SOURCE_KINDS, type Provision, type Ruling} from './ruling';

// For the tests: nothing of this reaches the browser.

const maybe = z.exactOptional;
const text = z.string().check(z.trim(), z.minLength(1));
const inEveryLanguage: z.ZodMiniType<InEveryLanguage> = z.strictObject({kk: text, ru: text, en: text});
const number = z.string().check(z.regex(/^[1-9]\d{0,3}(-\d{1,3})*$/));
const place = z.string().check(z.regex(/^\d+(\(\d+\)){0,2}$/));
const date = z.custom<IsoDate>(isIsoDate);
const act = z.enum(RULING_ACT_IDS);

export const ACT_SCHEMA: z.ZodMiniType<RulingAct> = z.strictObject({
  division: z.enum(DIVISIONS),
  adiletId: maybe(z.string().check(z.regex(/^[KZ]\d{9,10}_?$/))),
  title: inEveryLanguage,
  short: inEveryLanguage
});

const provision: z.ZodMiniType<Provision> = z
  .strictObject({
    act,
    article: maybe(number),
    paragraph: maybe(number),
    subparagraph: maybe(number),
    part: maybe(number),
    indents: maybe(z.array(number).check(z.minLength(1))),
    paragraphIs: maybe(z.literal('part')),
    words: maybe(inEveryLanguage),
    outcome: maybe(z.enum(OUTCOMES).check(z.refine((outcome) => outcome !== 'partly'))),
    limitedTo: maybe(inEveryLanguage)
  })
  .check(
    z.refine((it) => it.limitedTo === undefined || it.outcome !== undefined, 'a limit without an outcome'),
    z.refine((it) => it.part === undefined || it.paragraph !== undefined, 'a part outside a paragraph'),
    z.refine(
      (it) => it.article !== undefined || it.paragraph !== undefined || it.words !== undefined,
      'neither a place nor words'
    ),
    z.refine(
      (it) => it.article === undefined || RULING_ACTS[it.act].division !== 'noArticles',
      'an article in an act that has none'
    )
  ) as z.ZodMiniType<Provision>;

const source = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  at: maybe(text),
  act: maybe(act),
  article: maybe(number),
  redaction: maybe(date)
});

const grade = maybe(z.enum(GRADES));

export const RULING_SCHEMA: z.ZodMiniType<Ruling> = z
  .strictObject({
    number: z.int().check(z.positive()),
    date: maybe(date),
    kind: maybe(z.enum(RULING_KINDS)),
    subject: maybe(inEveryLanguage),
    provisions: z.array(provision),
    listed: maybe(z.enum(['inTitle', 'inNote'])),
    outcome: maybe(z.enum(OUTCOMES)),
    outcomeCovers: maybe(z.enum(['all', 'some'])),
    detail: maybe(inEveryLanguage),
    laterChange: maybe(
      z.strictObject({effect: z.enum(['amended', 'repealed']), act: maybe(act), words: inEveryLanguage})
    ),
    caution: maybe(inEveryLanguage),
    effectiveFrom: maybe(date),
    constitution: maybe(
      z.strictObject({edition: z.enum(['constitution', 'constitution1995']), places: z.array(place)})
    ),
    text: maybe(z.strictObject({adiletId: z.string().check(z.regex(/^S\d{10}$/)), seen: z.boolean()})),
    certainty: z.strictObject({number: grade, subject: grade, outcome: grade}),
    sources: z.array(source)
  })
  .check(
    z.refine((it) => it.sources.length > 0 || it.date === undefined, 'a date without a source'),
    z.refine(
      (it) => it.outcome === undefined || it.sources.some(({kind}) => kind !== 'constitutionNotes'),
      'an outcome without a source that states it'
    ),
    z.refine(
      (it) => (it.outcome === undefined) === (it.certainty.outcome === undefined),
      'an outcome without its certainty'
    ),
    z.refine(
      (it) => (it.outcome === undefined) === (it.outcomeCovers === undefined),
      'an outcome that does not say how much it covers'
    ),
    z.refine(
      (it) => it.outcome !== undefined || it.provisions.every(({outcome}) => outcome === undefined),
      'a provision with an outcome in a ruling without one'
    ),
    z.refine(
      (it) => it.outcomeCovers !== 'all' || it.provisions.every(({outcome}) => outcome !== undefined),
      'a provision without its outcome in a ruling said to cover all'
    ),
    z.refine(
      (it) => (it.subject === undefined) === (it.certainty.subject === undefined),
      'subject, certainty'
    ),
    z.refine((it) => (it.date === undefined) === (it.certainty.number === undefined), 'date, certainty'),
    z.refine((it) => it.provisions.length > 0 === (it.listed !== undefined), 'provisions, listed'),
    z.refine(
      (it) => it.provisions.length === 0 || (it.subject !== undefined && it.kind !== undefined),
      'provisions without subject and kind'
    ),
    z.refine(
      ({laterChange, provisions}) =>
        laterChange?.act === undefined || provisions.some(({act}) => act === laterChange.act),
      'a later change of an act not reviewed'
    ),
    z.refine(
      ({text, date, number}) =>
        text === undefined ||
        text.adiletId === `S${date?.slice(2, 4) ?? ''}${String(number).padStart(8, '0')}`,
      'an address of another ruling'
    )
  );
