import {redactionOn, type ActId, type Citation, type IsoDate} from '../../rules';
import {citedIn} from '../cited';
import type {LawLanguage} from '../pins';
import {redactionsOf} from '../pins';

/** The law of the trials. */
const LATEST = '2026-07-01';

/**
 * An invented act, with as many articles, paragraphs and subparagraphs as the rules cite, in the structure of the
 * official texts and in Markdown. No sentence is real law.
 */
export function syntheticAct(act: ActId, language: LawLanguage, textOf: IsoDate = LATEST): string {
  const {inForce} = redactionOn(act, textOf) ?? {};
  const cited = redactionsOf(act)
    .filter((one) => one.inForce.from === inForce?.from)
    .flatMap((one) => citedIn(act, one));
  const last = Math.max(...cited.map(({article}) => Number.parseInt(article, 10)));
  const numbers = [
    ...Array.from({length: last + 1}, (_, place) => String(place + 1)),
    ...cited.map(({article}) => article).filter((article) => article.includes('-'))
  ];
  const articles = [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
  const edition = textOf === LATEST ? WORDS[language].now : WORDS[language].earlier;
  return [
    `# ${WORDS[language].title(act)}`,
    ...articles.flatMap((article) =>
      articleLines(
        article,
        cited.filter((one) => one.article === article),
        language,
        edition
      )
    )
  ].join('\n\n');
}

interface SyntheticWords {
  readonly title: (act: ActId) => string;
  readonly heading: (article: string) => string;
  readonly lead: (place: string) => string;
  readonly sentence: (place: string, edition: string) => string;
  readonly note: (article: string) => string;
  readonly now: string;
  readonly earlier: string;
}

const WORDS: Readonly<Record<LawLanguage, SyntheticWords>> = {
  ru: {
    title: (act) => `Вымышленный акт ${act}`,
    heading: (article) => `**Статья ${article}. О лодках и садах под номером ${article}**`,
    lead: (place) => `В случае ${place} хранитель сада:`,
    sentence: (place, edition) =>
      `если «хозяин» лодки – не сосед, он поливает сад ${place} не позднее 30 дней, ${edition}`,
    note: (article) =>
      `> *Сноска. Статья ${article} с изменением, внесенным Законом РК от 01.02.2020 № 300-VI (вводится в действие с 01.03.2020).*`,
    now: 'считая и праздники',
    earlier: 'кроме зимы'
  },
  kk: {
    title: (act) => `Ойдан шығарылған акт ${act}`,
    heading: (article) => `**${article}-бап. ${article} нөмірлі қайықтар мен бақтар туралы**`,
    lead: (place) => `${place} жағдайында бақ күзетшісі:`,
    sentence: (place, edition) =>
      `егер қайықтың «иесі» – көрші болмаса, ол ${place} бағын 30 күннен кешіктірмей суарады, ${edition}`,
    note: (article) =>
      `> *Ескерту. ${article}-бапқа өзгеріс енгізілді – ҚР 01.02.2020 № 300-VI (01.03.2020 бастап қолданысқа енгізіледі) Заңымен.*`,
    now: 'мерекелерді қоса есептегенде',
    earlier: 'қысты қоспағанда'
  }
};

function articleLines(
  article: string,
  cited: readonly Citation[],
  language: LawLanguage,
  edition: string
): readonly string[] {
  const words = WORDS[language];
  const sentence = (place: string) => words.sentence(place, edition);
  const direct = numbersUpTo(
    cited.flatMap(({paragraph, subparagraph}) => (paragraph === undefined ? (subparagraph ?? []) : []))
  );
  const paragraphs = numbersUpTo(cited.flatMap(({paragraph}) => paragraph ?? []));
  const body =
    direct.length > 0
      ? [
          capital(words.lead(article)),
          ...direct.map((number) => `${number}) ${sentence(`${article}.${number}`)};`)
        ]
      : paragraphs.length === 0
        ? [`${capital(sentence(article))}.`]
        : paragraphs.flatMap((paragraph) => {
            const subs = numbersUpTo(
              cited.flatMap((one) => (one.paragraph === paragraph ? (one.subparagraph ?? []) : []))
            );
            const place = `${article}.${paragraph}`;
            if (subs.length === 0) return [`${paragraph}. ${capital(sentence(place))}.`];
            return [
              `${paragraph}. ${capital(words.lead(place))}`,
              ...subs.map((sub) => `   ${sub}) ${sentence(`${place}.${sub}`)};`)
            ];
          });
  return [words.heading(article), ...body, words.note(article)];
}

/** 1, 2, … and one more than the furthest that is cited, with those inserted between them. */
function numbersUpTo(cited: readonly string[]): readonly string[] {
  if (cited.length === 0) return [];
  const furthest = Math.max(...cited.map((number) => Number.parseInt(number, 10)));
  const all = new Set([...Array.from({length: furthest + 1}, (_, place) => String(place + 1)), ...cited]);
  return [...all].sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
