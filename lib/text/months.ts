interface Month {
  /** With the endings of «қарашада», "in November", and of «қарашадағы редакция», "of November". */
  kk: Readonly<Record<'name' | 'loc' | 'attr', string>>;
  /** Genitive, as in every Russian date: «23 ноября». */
  ru: string;
  en: string;
}

/** January first. The endings are tables because they follow sounds, not a pattern. Source: glossary 3.1. */
// prettier-ignore
export const MONTHS = [
  {kk: {name: 'қаңтар', loc: 'да', attr: 'дағы'}, ru: 'января', en: 'January'},
  {kk: {name: 'ақпан', loc: 'да', attr: 'дағы'}, ru: 'февраля', en: 'February'},
  {kk: {name: 'наурыз', loc: 'да', attr: 'дағы'}, ru: 'марта', en: 'March'},
  {kk: {name: 'сәуір', loc: 'де', attr: 'дегі'}, ru: 'апреля', en: 'April'},
  {kk: {name: 'мамыр', loc: 'да', attr: 'дағы'}, ru: 'мая', en: 'May'},
  {kk: {name: 'маусым', loc: 'да', attr: 'дағы'}, ru: 'июня', en: 'June'},
  {kk: {name: 'шілде', loc: 'де', attr: 'дегі'}, ru: 'июля', en: 'July'},
  {kk: {name: 'тамыз', loc: 'да', attr: 'дағы'}, ru: 'августа', en: 'August'},
  {kk: {name: 'қыркүйек', loc: 'те', attr: 'тегі'}, ru: 'сентября', en: 'September'},
  {kk: {name: 'қазан', loc: 'да', attr: 'дағы'}, ru: 'октября', en: 'October'},
  {kk: {name: 'қараша', loc: 'да', attr: 'дағы'}, ru: 'ноября', en: 'November'},
  {kk: {name: 'желтоқсан', loc: 'да', attr: 'дағы'}, ru: 'декабря', en: 'December'}
] as const satisfies readonly Month[];
