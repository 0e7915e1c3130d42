/** Endings that a Kazakh month takes; attr is the one of «қарашадағы редакция», "of November". */
type KkMonthEnding = 'gen' | 'dat' | 'acc' | 'loc' | 'abl' | 'attr';

interface Month {
  kk: Readonly<{name: string} & Record<KkMonthEnding, string>>;
  /** Genitive, as in every Russian date: «23 ноября». */
  ru: string;
  en: string;
}

/** January first. The endings are tables because they follow sounds, not a pattern. Source: glossary 3.1. */
// prettier-ignore
export const MONTHS = [
  {kk: {name: 'қаңтар', gen: 'дың', dat: 'ға', acc: 'ды', loc: 'да', abl: 'дан', attr: 'дағы'}, ru: 'января', en: 'January'},
  {kk: {name: 'ақпан', gen: 'ның', dat: 'ға', acc: 'ды', loc: 'да', abl: 'нан', attr: 'дағы'}, ru: 'февраля', en: 'February'},
  {kk: {name: 'наурыз', gen: 'дың', dat: 'ға', acc: 'ды', loc: 'да', abl: 'дан', attr: 'дағы'}, ru: 'марта', en: 'March'},
  {kk: {name: 'сәуір', gen: 'дің', dat: 'ге', acc: 'ді', loc: 'де', abl: 'ден', attr: 'дегі'}, ru: 'апреля', en: 'April'},
  {kk: {name: 'мамыр', gen: 'дың', dat: 'ға', acc: 'ды', loc: 'да', abl: 'дан', attr: 'дағы'}, ru: 'мая', en: 'May'},
  {kk: {name: 'маусым', gen: 'ның', dat: 'ға', acc: 'ды', loc: 'да', abl: 'нан', attr: 'дағы'}, ru: 'июня', en: 'June'},
  {kk: {name: 'шілде', gen: 'нің', dat: 'ге', acc: 'ні', loc: 'де', abl: 'ден', attr: 'дегі'}, ru: 'июля', en: 'July'},
  {kk: {name: 'тамыз', gen: 'дың', dat: 'ға', acc: 'ды', loc: 'да', abl: 'дан', attr: 'дағы'}, ru: 'августа', en: 'August'},
  {kk: {name: 'қыркүйек', gen: 'тің', dat: 'ке', acc: 'ті', loc: 'те', abl: 'тен', attr: 'тегі'}, ru: 'сентября', en: 'September'},
  {kk: {name: 'қазан', gen: 'ның', dat: 'ға', acc: 'ды', loc: 'да', abl: 'нан', attr: 'дағы'}, ru: 'октября', en: 'October'},
  {kk: {name: 'қараша', gen: 'ның', dat: 'ға', acc: 'ны', loc: 'да', abl: 'дан', attr: 'дағы'}, ru: 'ноября', en: 'November'},
  {kk: {name: 'желтоқсан', gen: 'ның', dat: 'ға', acc: 'ды', loc: 'да', abl: 'нан', attr: 'дағы'}, ru: 'декабря', en: 'December'}
] as const satisfies readonly Month[];
