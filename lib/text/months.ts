interface Month {
  /** With the endings of «қарашада», «қарашадағы редакция», «қарашадан бастап» and «қарашаға дейін». */
  kk: Readonly<Record<'name' | 'loc' | 'attr' | 'abl' | 'dat', string>>;
  /** Genitive, as in every Russian date: «23 ноября». */
  ru: string;
  en: string;
}

/** January first. The endings are tables because they follow sounds, not a pattern. Source: glossary 3.1. */
// prettier-ignore
export const MONTHS = [
  {kk: {name: 'қаңтар', loc: 'да', attr: 'дағы', abl: 'дан', dat: 'ға'}, ru: 'января', en: 'January'},
  {kk: {name: 'ақпан', loc: 'да', attr: 'дағы', abl: 'нан', dat: 'ға'}, ru: 'февраля', en: 'February'},
  {kk: {name: 'наурыз', loc: 'да', attr: 'дағы', abl: 'дан', dat: 'ға'}, ru: 'марта', en: 'March'},
  {kk: {name: 'сәуір', loc: 'де', attr: 'дегі', abl: 'ден', dat: 'ге'}, ru: 'апреля', en: 'April'},
  {kk: {name: 'мамыр', loc: 'да', attr: 'дағы', abl: 'дан', dat: 'ға'}, ru: 'мая', en: 'May'},
  {kk: {name: 'маусым', loc: 'да', attr: 'дағы', abl: 'нан', dat: 'ға'}, ru: 'июня', en: 'June'},
  {kk: {name: 'шілде', loc: 'де', attr: 'дегі', abl: 'ден', dat: 'ге'}, ru: 'июля', en: 'July'},
  {kk: {name: 'тамыз', loc: 'да', attr: 'дағы', abl: 'дан', dat: 'ға'}, ru: 'августа', en: 'August'},
  {kk: {name: 'қыркүйек', loc: 'те', attr: 'тегі', abl: 'тен', dat: 'ке'}, ru: 'сентября', en: 'September'},
  {kk: {name: 'қазан', loc: 'да', attr: 'дағы', abl: 'нан', dat: 'ға'}, ru: 'октября', en: 'October'},
  {kk: {name: 'қараша', loc: 'да', attr: 'дағы', abl: 'дан', dat: 'ға'}, ru: 'ноября', en: 'November'},
  {kk: {name: 'желтоқсан', loc: 'да', attr: 'дағы', abl: 'нан', dat: 'ға'}, ru: 'декабря', en: 'December'}
] as const satisfies readonly Month[];
