import {isIsoDate, keysOf, type ActId, type IsoDate} from '../rules';
import type {LawLanguage} from './pins';
import {alike} from './reading';

/** How the beginning of its text names an act, in either language; never a name that another act shares. */
const NAMES: Readonly<Record<ActId, readonly string[]>> = {
  constitution: ['15 марта 2026', '2026 жылғы 15 наурыз', 'K2600000000'],
  constitution1995: ['30 августа 1995', '1995 жылғы 30 тамыз', 'K950001000'],
  courtLaw: [
    'О Конституционном Суде Республики Казахстан',
    'Қазақстан Республикасының Конституциялық Соты туралы',
    '153-VII'
  ],
  civilProcedureCode: [
    'Гражданский процессуальный кодекс Республики Казахстан',
    'Қазақстан Республикасының Азаматтық процестік кодексі',
    '377-V'
  ],
  administrativeProcedureCode: [
    'Административный процедурно-процессуальный кодекс Республики Казахстан',
    'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі',
    '350-VI'
  ],
  criminalProcedureCode: [
    'Уголовно-процессуальный кодекс Республики Казахстан',
    'Қазақстан Республикасының Қылмыстық-процестік кодексі',
    '231-V'
  ],
  administrativeOffencesCode: [
    'Об административных правонарушениях',
    'Әкімшілік құқық бұзушылық туралы',
    '235-V'
  ],
  legalActsLaw: ['О правовых актах', 'Құқықтық актілер туралы', '480-V'],
  ombudsmanLaw: [
    'Об Уполномоченном по правам человека в Республике Казахстан',
    'Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл туралы',
    '154-VII'
  ],
  prosecutionLaw: ['О прокуратуре', 'Прокуратура туралы', '155-VII'],
  optionalProtocol: [
    'Факультативный протокол к Международному пакту о гражданских и политических правах',
    'Азаматтық және саяси құқықтар туралы халықаралық пактіге факультативтік хаттама'
  ]
};

const IDS = keysOf(NAMES);
const plain = (text: string) => alike(text).toLowerCase().replace(/\s+/g, ' ');

/** The act that the lines before the first article name; undefined where they name none, or several. */
export function actNamedIn(title: readonly string[]): ActId | undefined {
  const said = plain(title.join(' '));
  const named = IDS.filter((act) => NAMES[act].some((name) => contains(said, plain(name))));
  return named.length === 1 ? named[0] : undefined;
}

/** "377-V" does not match "377-VI" or part of another number. */
function contains(text: string, name: string): boolean {
  const place = text.indexOf(name);
  if (place < 0) return false;
  const isNumber = /^\d/.test(name);
  const around = [text[place - 1] ?? ' ', text[place + name.length] ?? ' '];
  return !isNumber || around.every((letter) => !/[\p{L}\d]/u.test(letter));
}

/** What the name of a file says about its text, as in "court-law.2026-07-01.rus.md". */
export interface FileSays {
  readonly act?: ActId;
  readonly language?: LawLanguage;
  readonly textOf?: IsoDate;
}

export function readFileName(path: string): FileSays {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const slug = name.toLowerCase();
  const act = IDS.filter((id) => slug.startsWith(slugOf(id))).sort((a, b) => b.length - a.length)[0];
  const day = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  const language = /[._-](kaz|kk|rus|ru)(?=[._-])/.exec(slug)?.[1];
  return {
    ...(act !== undefined && {act}),
    ...(language !== undefined && {language: language.startsWith('k') ? 'kk' : 'ru'}),
    ...(isIsoDate(day) && {textOf: day})
  };
}

const slugOf = (act: ActId) => act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
