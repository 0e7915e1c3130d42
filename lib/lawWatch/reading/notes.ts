import {alike} from './letters';

const pattern = (source: string) => new RegExp(alike(source), 'iu');

const UNIT_RU = '(?:Стать|Пункт|Подпункт|Част|Глав|Раздел|Заголов|Абзац|Параграф|Действи|Текст)';
const DONE_RU = '(?:вводится|введен|предусмотр|в редакции|исключен|приостановлен|дополнен|изменени)';
const DONE_KK = '(?:енгізіл|редакция|алып таст|алып тапст|тоқтатыл|толықтыр|көзделген|өзгеріс)';
const COURT = String.raw`Консти\S*`;

/** An editor's note of the legal database, not part of the law. A code's own "Примечание." with a rule is not one. */
const NOTE = [
  '^Сноска ?[.:!]',
  '^Ескерту ?[.:!]',
  '^(?:Примечание|Примечания|Ескертпе) ?(?:ИЗПИ|РЦПИ|ЗҚАИ|РҚАО)? ?!',
  '^Примечание (?:ИЗПИ|РЦПИ)',
  String.raw`^\S+ ?- ?(?:ның|нің) ескертпесі`,
  `^Примечание ?\\. ?${UNIT_RU}.*${DONE_RU}`,
  `^Ескертпе ?\\. ?.*${DONE_KK}`,
  String.raw`^\(?(?:Вводится|Введен) в действие`,
  String.raw`^Нормативн\S+ постановлени\S+ ${COURT} (?:Суда|Совета)`,
  String.raw`^(?:ҚР|Қазақстан Республикасы(?:ның)?) ${COURT} (?:Сотының|Кеңесінің).*нормативтік қаулы`
].map(pattern);

const OPEN = pattern(String.raw`(?:!|ескертпесі!?|:)$`);
const CONTINUED = /^(?:\p{Ll}|\d{2}\.\d{2}\.\d{4})/u;

const REPEALED_PLACE = pattern(
  String.raw`^\(?(?:Исключен[ао]?|Утратил[ао]? силу|Алып таст\S*|Алып тапст\S*|Күші жойылды|Күшін жойды)(?![а-я])`
);
const REPEALED_ARTICLE = pattern(
  String.raw`(?:исключен[ао]?|утратил[ао]? силу|алып таст\S*|күші жойылды|күшін жойды)(?![а-я])`
);
const AMENDMENT = pattern(String.raw`(\d{2})\.(\d{2})\.(\d{4})(?: ?ж?\.?)? ?№ ?(\d+ ?- ?[ІVХ]+)`);

export const isNote = (line: string): boolean => NOTE.some((one) => one.test(line));

/** After such a note the lines without a number are still its text. */
export const leavesOpen = (note: string): boolean => OPEN.test(note);
/** Whether a line after any note is plainly its next words. */
export const runsOn = (line: string): boolean => CONTINUED.test(line);

/** «3. Исключен Законом …»: the provision no longer exists. */
export const isRepealedPlace = (text: string): boolean => REPEALED_PLACE.test(text);
/** A note that a whole article was repealed; asked only of an article without any text. */
export const tellsRepeal = (note: string): boolean => REPEALED_ARTICLE.test(note);

/** An amending law as a note names it: its day and number. */
export interface Amendment {
  readonly on: string;
  readonly number: string;
}

export function amendmentsIn(note: string): readonly Amendment[] {
  return [...note.matchAll(new RegExp(AMENDMENT, 'giu'))].map(
    ([, day = '', month = '', year = '', number = '']) => ({
      on: `${year}-${month}-${day}`,
      number: number.replaceAll(' ', '').replaceAll('І', 'I').replaceAll('Х', 'X').toUpperCase()
    })
  );
}
