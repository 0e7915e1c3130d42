import * as z from 'zod/mini';
import {idsOf, isIsoDate, type IsoDate} from '../rules';
import {DIVISIONS, type InEveryLanguage, type RulingAct} from './act';
import type {Proceedings} from './proceedings';
import {GRADES, OUTCOMES, PROVISION_OUTCOMES, RULING_KINDS, SOURCE_KINDS, type Ruling} from './ruling';

// For the tests and `npm run rulings` only: never loaded in the browser.

const maybe = z.exactOptional;
const text = z.string().check(z.trim(), z.minLength(1));
const inEveryLanguage: z.ZodMiniType<InEveryLanguage> = z.strictObject({kk: text, ru: text, en: text});
const number = z.string().check(z.regex(/^[1-9]\d{0,3}(-\d{1,3})*$/));
const place = z.string().check(z.regex(/^\d+(\(\d+\)){0,2}$/));
const date = z.custom<IsoDate>(isIsoDate);
const grade = maybe(z.enum(GRADES));

export const ACT_SCHEMA: z.ZodMiniType<RulingAct> = z.strictObject({
  division: z.enum(DIVISIONS),
  adiletId: maybe(z.string().check(z.regex(/^[KZ]\d{9,10}_?$/))),
  title: inEveryLanguage,
  short: inEveryLanguage,
  abbreviations: maybe(z.array(text).check(z.minLength(1)))
});

export interface RegisterSchemas<Act extends string> {
  readonly ruling: z.ZodMiniType<Ruling<Act>>;
  readonly proceedings: z.ZodMiniType<Proceedings<Act>>;
}

/** The schema of an entry that names only these acts. */
export function schemasFor<Act extends string>(acts: Readonly<Record<Act, RulingAct>>): RegisterSchemas<Act> {
  const act = z.enum(idsOf(acts));

  const provision = z
    .strictObject({
      act,
      article: maybe(number),
      paragraph: maybe(number),
      subparagraph: maybe(number),
      part: maybe(number),
      indents: maybe(z.array(number).check(z.minLength(1))),
      paragraphIs: maybe(z.literal('part')),
      words: maybe(inEveryLanguage),
      readWith: maybe(
        z.array(z.strictObject({article: number, paragraph: maybe(number)})).check(z.minLength(1))
      ),
      outcome: maybe(z.enum(PROVISION_OUTCOMES)),
      certainty: grade,
      limitedTo: maybe(inEveryLanguage),
      meanwhile: maybe(inEveryLanguage)
    })
    .check(
      z.refine((it) => it.limitedTo === undefined || it.outcome !== undefined, 'a limit without an outcome'),
      z.refine((it) => it.certainty === undefined || it.outcome !== undefined, 'certainty of no outcome'),
      z.refine(
        (it) => it.meanwhile === undefined || it.outcome === 'unconstitutional',
        'what applies meanwhile, of a provision that stands'
      ),
      z.refine((it) => it.part === undefined || it.paragraph !== undefined, 'a part outside a paragraph'),
      z.refine(
        (it) => it.article !== undefined || it.paragraph !== undefined || it.words !== undefined,
        'neither a place nor words'
      ),
      z.refine(
        (it) => it.article === undefined || acts[it.act].division !== 'noArticles',
        'an article in an act that has none'
      )
    );

  const source = z.strictObject({
    kind: z.enum(SOURCE_KINDS),
    at: maybe(text),
    act: maybe(act),
    article: maybe(number),
    redaction: maybe(date)
  });

  const ruling = z
    .strictObject({
      number: z.int().check(z.positive()),
      date: maybe(date),
      otherDate: maybe(z.strictObject({date, sources: z.array(source).check(z.minLength(1))})),
      kind: maybe(z.enum(RULING_KINDS)),
      subject: maybe(inEveryLanguage),
      provisions: z.array(provision),
      listed: maybe(z.enum(['inTitle', 'inNote'])),
      outcome: maybe(z.enum(OUTCOMES)),
      outcomeCovers: maybe(z.enum(['all', 'some'])),
      interpretation: maybe(inEveryLanguage),
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
        (it) =>
          it.interpretation === undefined ||
          it.provisions.some(({outcome}) => outcome === 'inInterpretation'),
        'a reading, but no provision upheld in one'
      ),
      z.refine(
        (it) => it.otherDate === undefined || it.otherDate.date !== it.date,
        'another date that is the same'
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

  const proceedings = z.strictObject({
    act,
    article: number,
    paragraph: maybe(number),
    subparagraph: maybe(number),
    subject: inEveryLanguage,
    known: inEveryLanguage,
    certainty: z.enum(GRADES),
    sources: z.array(source).check(z.minLength(1))
  });

  return {ruling, proceedings};
}
