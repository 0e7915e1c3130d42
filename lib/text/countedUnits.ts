import type {PluralRu} from './pluralRu';

interface CountedNoun {
  kk: string;
  ru: Readonly<Record<PluralRu, string>>;
  en: Readonly<Record<'one' | 'other', string>>;
}

/** Nouns that follow a number. Kazakh has one form: after a numeral the noun stays singular. Source: glossary 3.2. */
export const COUNTED_UNITS = {
  day: {
    kk: 'күн',
    ru: {one: 'день', few: 'дня', many: 'дней'},
    en: {one: 'day', other: 'days'}
  },
  workingDay: {
    kk: 'жұмыс күні',
    ru: {one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней'},
    en: {one: 'working day', other: 'working days'}
  },
  month: {
    kk: 'ай',
    ru: {one: 'месяц', few: 'месяца', many: 'месяцев'},
    en: {one: 'month', other: 'months'}
  },
  year: {
    kk: 'жыл',
    ru: {one: 'год', few: 'года', many: 'лет'},
    en: {one: 'year', other: 'years'}
  },
  question: {
    kk: 'сұрақ',
    ru: {one: 'вопрос', few: 'вопроса', many: 'вопросов'},
    en: {one: 'question', other: 'questions'}
  },
  document: {
    kk: 'құжат',
    ru: {one: 'документ', few: 'документа', many: 'документов'},
    en: {one: 'document', other: 'documents'}
  },
  condition: {
    kk: 'шарт',
    ru: {one: 'условие', few: 'условия', many: 'условий'},
    en: {one: 'condition', other: 'conditions'}
  },
  error: {
    kk: 'қате',
    ru: {one: 'ошибка', few: 'ошибки', many: 'ошибок'},
    en: {one: 'error', other: 'errors'}
  }
} as const satisfies Record<string, CountedNoun>;

export type CountedUnit = keyof typeof COUNTED_UNITS;
