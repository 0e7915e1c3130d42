import type {AspectKind} from '@/lib/rulesDiff';
import type {Locale} from '@/lib/text';

/** What the texts of the rules are about, as the files of messages name it. */
export const WORDS_OF = [
  'criteria',
  'questions',
  'rights',
  'timeLimits',
  'remedies',
  'documents',
  'verdicts',
  'acts'
] as const;
export type WordsOf = (typeof WORDS_OF)[number];

/** What the comparison itself says. */
export interface Phrases {
  readonly title: string;
  readonly lead: string;
  readonly same: string;
  readonly lawFrom: (period: string) => string;
  readonly sameAs: (law: string) => string;
  readonly looked: (days: string) => string;
  readonly kinds: Readonly<Record<AspectKind, string>>;
  readonly quoted: (text: string) => string;
  /** The sign before decimals. */
  readonly point: string;
  readonly workingTree: string;
  readonly old: string;
  readonly now: string;
  readonly who: string;
  readonly everyone: string;
  /** Of an example with dates: on which day it is looked at. */
  readonly checkedOn: (day: string) => string;
  /** Of questions: those to whom the part has put none yet. */
  readonly notYetAsked: string;
  readonly count: (count: string, total: string, share: string) => string;
  readonly nothing: Readonly<Record<AspectKind, string>>;
  readonly offered: string;
  readonly lastResort: string;
  /** How long a term is, in a unit of the law. */
  readonly lasts: (unit: string, length: number) => string;
  /** The question that is answered with the day from which a term runs. */
  readonly from: (question: string) => string;
  readonly attached: string;
  readonly noSuchAnswer: string;
  readonly alsoTerm: (term: string) => string;
  readonly asks: (questions: string) => string;
  /** Of questions that only one side asks of some people. */
  readonly asksOnlyHere: (questions: string) => string;
  readonly onlyOrder: string;
  readonly interpretation: string;
  /** Of two sides that read the same, and are not. */
  readonly notShown: string;
  readonly returned: (place: string) => string;
  readonly refused: (place: string) => string;
  readonly noLongerCited: (places: string) => string;
  readonly newlyCited: (places: string) => string;
  readonly questionsAdded: string;
  readonly questionsRemoved: string;
  readonly optionsAdded: string;
  readonly optionsRemoved: string;
  readonly askingNotCompared: string;
  /** Time limits of other ways, and what is said of one that a revision does not have. */
  readonly limits: string;
  readonly noLimit: string;
  readonly period: (from: string, until: string | undefined) => string;
  readonly cases: string;
  readonly inAllCases: string;
  readonly limitApplies: string;
  /** Texts of the rules, by what each is about. */
  readonly words: string;
  readonly wordsOf: Readonly<Record<WordsOf, string>>;
  readonly wordsSince: (day: string) => string;
  /** Above files of the rules that differ, and of which nothing is compared. */
  readonly changedFiles: string;
  /** Above a list of parts that had too many cases. */
  readonly notCompared: string;
  /** Above a list of parts of which too many cases come of different findings. */
  readonly givenFindings: string;
  readonly sign: readonly string[];
}

const KK_UNITS: Readonly<Record<string, string>> = {
  years: 'жыл',
  months: 'ай',
  days: 'күн',
  workingDays: 'жұмыс күні',
  sutki: 'тәулік'
};

const KK: Phrases = {
  title: 'Ережелер мағынасының салыстыруы',
  lead: 'Жауаптардың барлық тіркесімі қаралды.',
  same: 'Барлық жағдайда бірдей',
  lawFrom: (period) => `Заң, ${period}`,
  sameAs: (law) => `Айырмашылықтар мынадағыдай: ${law}`,
  looked: (days) => `Қаралған күндер: ${days}`,
  kinds: {
    verdict: 'Қорытынды',
    criterion: 'Шарт',
    deadline: 'Мерзім',
    remedy: 'Басқа жол',
    paper: 'Құжат',
    asked: 'Қойылатын сұрақтар'
  },
  quoted: (text) => `«${text}»`,
  point: ',',
  workingTree: 'жұмыс көшірмесі',
  old: 'Бұрын',
  now: 'Енді',
  who: 'Кімге қатысты (ең қысқа мысал)',
  everyone: 'Барлығына',
  checkedOn: (day) => `Тексеру күні – ${day}`,
  notYetAsked: 'Бұл сұрақтарға әлі жауап бермегендерге',
  count: (count, total, share) => `Осыған әсер ететін жауап жиындарының ${share} (${total} ішінен ${count})`,
  nothing: {
    verdict: 'қорытынды жоқ',
    criterion: 'мұндай шарт жоқ',
    deadline: 'мерзім көрсетілмейді',
    remedy: 'ұсынылмайды',
    paper: 'қажет емес',
    asked: 'артық сұралмайды'
  },
  offered: 'ұсынылады',
  lastResort: 'басқа жол болмаса ғана ұсынылады',
  lasts: (unit, length) => `${String(length)} ${KK_UNITS[unit] ?? unit}`,
  from: (question) => `басталатын күн: «${question}»`,
  attached: 'қоса беріледі',
  noSuchAnswer: 'мұндай жауап жоқ',
  alsoTerm: (term) => `түзетілген өтініш: ${term}`,
  asks: (questions) => `сұралады: ${questions}`,
  asksOnlyHere: (questions) => `тек осында сұралады: ${questions}`,
  onlyOrder: 'сол сұрақтар; кедергіден кейін сұралуы өзгереді',
  interpretation: 'біздің түсінуіміз',
  notShown: 'мұнда көрсетілмегені өзгереді',
  returned: (place) => `қайтару негізі: ${place}`,
  refused: (place) => `бас тарту негізі: ${place}`,
  noLongerCited: (places) => `енді сілтеме жасалмайды: ${places}`,
  newlyCited: (places) => `жаңа сілтеме: ${places}`,
  questionsAdded: 'Жаңа сұрақтар',
  questionsRemoved: 'Алынған сұрақтар',
  optionsAdded: 'Жаңа жауап нұсқалары',
  optionsRemoved: 'Алынған жауап нұсқалары',
  limits: 'Басқа жолдардың мерзімдері',
  noLimit: 'мұндай мерзім жоқ',
  period: (from, until) => `бірінші күні: ${from}${until === undefined ? '' : `, соңғы күні: ${until}`}`,
  cases: 'Қандай істерде',
  inAllCases: 'Барлық істе',
  limitApplies: 'қай жағдайда қолданылатыны өзгереді',
  words: 'Өзгерген мәтіндер',
  wordsOf: {
    criteria: 'Шарт',
    questions: 'Сұрақ',
    rights: 'Құқық',
    timeLimits: 'Мерзім',
    remedies: 'Басқа жол',
    documents: 'Құжат',
    verdicts: 'Қорытынды',
    acts: 'Акт'
  },
  wordsSince: (day) => `бірінші күні: ${day}`,
  changedFiles: 'Бұлар да өзгерген, бірақ салыстырылмайды. Өзіңіз қараңыз',
  askingNotCompared: 'Ескі нұсқа қойылатын сұрақтарды бөліктеп айта алмайды: олар салыстырылмады.',
  notCompared: 'Салыстыру мүмкін болмады, мұнда жағдай тым көп. Осы бөліктерді өзіңіз қараңыз',
  givenFindings:
    'Бұлар шарттар бойынша бірдей нәтиже шыққанда ғана салыстырылды. Шарттардың өз айырмашылығы жоғарыда тұр',
  sign: ['Тексерген', 'Күні', 'Қолы']
};

const RU_PLURAL = new Intl.PluralRules('ru');
const RU_UNITS: Readonly<Record<string, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  years: {one: 'год', few: 'года', many: 'лет'},
  months: {one: 'месяц', few: 'месяца', many: 'месяцев'},
  days: {one: 'день', few: 'дня', many: 'дней'},
  workingDays: {one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней'},
  sutki: {one: 'сутки', few: 'суток', many: 'суток'}
};

const RU: Phrases = {
  title: 'Сравнение смысла правил',
  lead: 'Рассмотрены все сочетания ответов.',
  same: 'Во всех случаях одинаково',
  lawFrom: (period) => `Закон, действующий ${period}`,
  sameAs: (law) => `Отличия те же: ${law}`,
  looked: (days) => `Рассмотренные дни: ${days}`,
  kinds: {
    verdict: 'Вывод',
    criterion: 'Условие',
    deadline: 'Срок',
    remedy: 'Другой путь',
    paper: 'Документ',
    asked: 'Задаваемые вопросы'
  },
  quoted: (text) => `«${text}»`,
  point: ',',
  workingTree: 'рабочая копия',
  old: 'Было',
  now: 'Стало',
  who: 'Кого касается (кратчайший пример)',
  everyone: 'Всех',
  checkedOn: (day) => `День проверки – ${day}`,
  notYetAsked: 'Тех, кто на эти вопросы еще не ответил',
  count: (count, total, share) => `${share} наборов ответов, от которых это зависит (${count} из ${total})`,
  nothing: {
    verdict: 'вывода нет',
    criterion: 'такого условия нет',
    deadline: 'срок не называется',
    remedy: 'не предлагается',
    paper: 'не нужен',
    asked: 'лишнего не спрашивается'
  },
  offered: 'предлагается',
  lastResort: 'предлагается, только если другого пути нет',
  lasts: (unit, length) => `${String(length)} ${RU_UNITS[unit]?.[RU_PLURAL.select(length)] ?? unit}`,
  from: (question) => `начало – ответ на вопрос «${question}»`,
  attached: 'прилагается',
  noSuchAnswer: 'такого ответа нет',
  alsoTerm: (term) => `исправленное обращение: ${term}`,
  asks: (questions) => `спрашивается: ${questions}`,
  asksOnlyHere: (questions) => `спрашивается только здесь: ${questions}`,
  onlyOrder: 'те же вопросы; меняется, спрашивать ли их после препятствия',
  interpretation: 'наше понимание',
  notShown: 'меняется то, что здесь не показано',
  returned: (place) => `основание возврата: ${place}`,
  refused: (place) => `основание отказа: ${place}`,
  noLongerCited: (places) => `больше не указывается: ${places}`,
  newlyCited: (places) => `теперь указывается и: ${places}`,
  questionsAdded: 'Новые вопросы',
  questionsRemoved: 'Убранные вопросы',
  optionsAdded: 'Новые варианты ответа',
  optionsRemoved: 'Убранные варианты ответа',
  limits: 'Сроки других путей',
  noLimit: 'такого срока нет',
  period: (from, until) => `с ${from}${until === undefined ? '' : ` по ${until}`}`,
  cases: 'В каких делах',
  inAllCases: 'Во всех делах',
  limitApplies: 'меняется, в каких случаях он действует',
  words: 'Измененные тексты',
  wordsOf: {
    criteria: 'Условие',
    questions: 'Вопрос',
    rights: 'Право',
    timeLimits: 'Срок',
    remedies: 'Другой путь',
    documents: 'Документ',
    verdicts: 'Вывод',
    acts: 'Акт'
  },
  wordsSince: (day) => `с ${day}`,
  changedFiles: 'Изменилось и это, но оно не сравнивается. Просмотрите сами',
  askingNotCompared: 'Старая версия не может назвать вопросы по частям: они не сравнивались.',
  notCompared: 'Сравнить не удалось, здесь слишком много случаев. Просмотрите эти части сами',
  givenFindings:
    'Сравнивалось только при одинаковых результатах по условиям. Отличия самих условий названы выше',
  sign: ['Проверил(а)', 'Дата', 'Подпись']
};

const EN_UNITS: Readonly<Record<string, string>> = {
  years: 'year',
  months: 'month',
  days: 'day',
  workingDays: 'working day',
  sutki: 'day'
};

const EN: Phrases = {
  title: 'What a change of the rules means',
  lead: 'Every combination of answers was looked at.',
  same: 'Same in every case',
  lawFrom: (period) => `The law ${period}`,
  sameAs: (law) => `The same differences: ${law}`,
  looked: (days) => `Days looked at: ${days}`,
  kinds: {
    verdict: 'Verdict',
    criterion: 'Condition',
    deadline: 'Time limit',
    remedy: 'Other way',
    paper: 'Paper',
    asked: 'Questions asked'
  },
  quoted: (text) => `“${text}”`,
  point: '.',
  workingTree: 'working tree',
  old: 'Before',
  now: 'Now',
  who: 'Who is affected (the shortest example)',
  everyone: 'Everyone',
  checkedOn: (day) => `Day of the check – ${day}`,
  notYetAsked: 'Whoever has not answered these questions yet',
  count: (count, total, share) =>
    `${share} of the sets of answers that this depends on (${count} of ${total})`,
  nothing: {
    verdict: 'no verdict',
    criterion: 'no such condition',
    deadline: 'no time limit is shown',
    remedy: 'not offered',
    paper: 'not needed',
    asked: 'nothing more is asked'
  },
  offered: 'offered',
  lastResort: 'offered only where there is no other way',
  lasts: (unit, length) => `${String(length)} ${EN_UNITS[unit] ?? unit}${length === 1 ? '' : 's'}`,
  from: (question) => `from the answer to “${question}”`,
  attached: 'attached',
  noSuchAnswer: 'no such answer',
  alsoTerm: (term) => `a corrected application: ${term}`,
  asks: (questions) => `asks: ${questions}`,
  asksOnlyHere: (questions) => `asked only here: ${questions}`,
  onlyOrder: 'the same questions, but whether they are asked after a bar changes',
  interpretation: 'our reading',
  notShown: 'what changes of it is not shown here',
  returned: (place) => `ground for returning it: ${place}`,
  refused: (place) => `ground for refusing it: ${place}`,
  noLongerCited: (places) => `no longer cited: ${places}`,
  newlyCited: (places) => `now also cited: ${places}`,
  questionsAdded: 'New questions',
  questionsRemoved: 'Removed questions',
  optionsAdded: 'New answers',
  optionsRemoved: 'Removed answers',
  limits: 'Time limits of other ways',
  noLimit: 'no such time limit',
  period: (from, until) => `from ${from}${until === undefined ? '' : ` to ${until}`}`,
  cases: 'In which cases',
  inAllCases: 'In all cases',
  limitApplies: 'in which cases it applies changes',
  words: 'Texts that change',
  wordsOf: {
    criteria: 'Condition',
    questions: 'Question',
    rights: 'Right',
    timeLimits: 'Time limit',
    remedies: 'Other way',
    documents: 'Paper',
    verdicts: 'Verdict',
    acts: 'Act'
  },
  wordsSince: (day) => `since ${day}`,
  changedFiles: 'These changed, too, and are not compared. Please review them yourself',
  askingNotCompared: 'The old revision cannot say part by part what it asks: that was not compared.',
  notCompared: 'These have too many cases and could not be compared. Please review them yourself',
  givenFindings:
    'Compared only where the conditions come out the same. How the conditions differ stands above',
  sign: ['Reviewed by', 'Date', 'Signature']
};

export const PHRASES: Readonly<Record<Locale, Phrases>> = {kk: KK, ru: RU, en: EN};
