import type {LawLanguage} from '../pins';
import {endOf, find, linesOf, markdownOf, type Line} from './lines.fixture';

/** The expected state of the citations that an amendment affects; every other must be unchanged. */
export type Expected = Readonly<Record<string, string>>;

/** A made-up amendment: how it changes a text in Markdown, and what happens to the cited places. */
export interface Amendment {
  readonly name: string;
  readonly apply: (markdown: string, language: LawLanguage) => string;
  readonly expected: (cited: readonly string[]) => Expected;
}

/** A change of lines, as a change of text. */
const editing =
  (edit: (lines: Line[], language: LawLanguage) => readonly Line[]) =>
  (markdown: string, language: LawLanguage): string =>
    markdownOf(edit([...linesOf(markdown)], language));

/** Every cited place that contains the words of `place`: itself and its parents. */
const holding =
  (...places: readonly string[]) =>
  (cited: readonly string[]): Expected =>
    Object.fromEntries(
      cited
        .filter((one) => places.some((place) => one === place || place.startsWith(`${one}(`)))
        .map((one) => [one, 'changed'])
    );

/** Those, and its children. */
const holdingOrIn =
  (place: string) =>
  (cited: readonly string[]): Expected => ({
    ...Object.fromEntries(cited.filter((one) => one.startsWith(`${place}(`)).map((one) => [one, 'changed'])),
    ...holding(place)(cited)
  });

const only =
  (expected: Expected, ...changed: readonly string[]) =>
  (cited: readonly string[]): Expected => ({
    ...holding(...changed)(cited),
    ...Object.fromEntries(Object.entries(expected).filter(([place]) => cited.includes(place)))
  });

const withLine = (
  lines: readonly Line[],
  place: string,
  change: (text: string) => string
): readonly Line[] => {
  const at = find(lines, place);
  return lines.map((line, number) => (number === at ? {...line, text: change(line.text)} : line));
};

const NEW = {
  ru: 'Совсем новое предложение о совсем другом',
  kk: 'Мүлде басқа нәрсе туралы мүлде жаңа сөйлем'
} as const;

const repealed = (number: string, sign: '.' | ')', language: LawLanguage) =>
  language === 'ru'
    ? `*${number}${sign} ${sign === '.' ? 'И' : 'и'}сключен Законом РК от 01.01.2027 № 400-VIII (вводится в действие с 01.01.2027).*`
    : `*${number}${sign} ${sign === '.' ? 'А' : 'а'}лып тасталды - ҚР 01.01.2027 № 400-VIII (01.01.2027 бастап қолданысқа енгізіледі) Заңымен.*`;

/** The third word after the number, which normalisation leaves alone. */
const otherWord = (text: string) => text.replace(/^( *[\d-]+[.)] (?:\S+ ){2})\S+/, '$1совершенно');

const renumber = (text: string, by: number) =>
  text.replace(/^( *)(\d+)/, (_, space: string, number: string) => `${space}${String(Number(number) + by)}`);

/** Amendments of the law on the Court. */
export const COURT_LAW_AMENDMENTS: readonly Amendment[] = [
  {
    name: 'another word in a subparagraph',
    apply: editing((lines) => withLine(lines, '45(2)(1)', otherWord)),
    expected: holding('45(2)(1)')
  },
  {
    name: 'another number',
    apply: editing((lines) =>
      withLine(lines, '45(2)(2)', (text) =>
        text.replace(/30 |одного года|бір жылдан/, (found) => (found === '30 ' ? '60 ' : `${found} 6`))
      )
    ),
    expected: holding('45(2)(2)')
  },
  {
    name: 'a word struck out',
    apply: editing((lines) =>
      withLine(lines, '62(1)', (text) => text.replace(/(\S+ )\S+ (?=\S+ \S+$)/, '$1'))
    ),
    expected: holding('62(1)')
  },
  {
    name: 'a comma struck out',
    apply: editing((lines) => withLine(lines, '48(3)(5)', (text) => text.replace(/,(?= )/, ''))),
    expected: holding('48(3)(5)')
  },
  {
    name: 'a sentence added to a paragraph',
    apply: editing((lines, language) => withLine(lines, '47(4)', (text) => `${text} ${NEW[language]}.`)),
    expected: holding('47(4)')
  },
  {
    name: 'an unnumbered part added to a paragraph with subparagraphs',
    apply: editing((lines, language) => {
      const end = endOf(lines, '44(2)');
      const [last] = lines.slice(end - 1, end);
      const closed = {...last, text: (last?.text ?? '').replace(/;$/, '.')};
      return [...lines.slice(0, end - 1), closed, {text: `   ${NEW[language]}.`}, ...lines.slice(end)];
    }),
    expected: holdingOrIn('44(2)')
  },
  {
    name: 'other words leading into a list',
    apply: editing((lines) => withLine(lines, '48(3)', (text) => text.replace(/:$/, ' снова:'))),
    expected: holdingOrIn('48(3)')
  },
  {
    name: 'the paragraphs from one on given other numbers',
    apply: editing((lines) => {
      const to = endOf(lines, '47');
      return lines.map((line, at) =>
        at >= find(lines, '47(4)') && at < to && /^47\(\d+\)$/.test(line.place ?? '')
          ? {...line, text: renumber(line.text, 1)}
          : line
      );
    }),
    expected: only({'47(4)': 'moved 47(5)'}, '47(4)')
  },
  {
    name: 'an inserted paragraph, the next renumbered',
    apply: editing((lines, language) => {
      const from = find(lines, '45(2)');
      const to = endOf(lines, '45');
      const after = lines
        .slice(from, to)
        .map((line) =>
          /^45\(\d+\)$/.test(line.place ?? '') ? {...line, text: renumber(line.text, 1)} : line
        );
      return [...lines.slice(0, from), {text: `2. ${NEW[language]}.`}, ...after, ...lines.slice(to)];
    }),
    expected: only(
      {
        '45(2)': 'moved 45(3)',
        '45(2)(1)': 'moved 45(3)(1)',
        '45(2)(2)': 'moved 45(3)(2)',
        '45(2)(3)': 'moved 45(3)(3)'
      },
      '45(2)'
    )
  },
  {
    name: 'an inserted paragraph with a number of its own',
    apply: editing((lines, language) => {
      const end = endOf(lines, '47(4)');
      return [...lines.slice(0, end), {text: `4-1. ${NEW[language]}.`}, ...lines.slice(end)];
    }),
    expected: holding('47(4-1)')
  },
  {
    name: 'a subparagraph inserted in a list, the rest renumbered',
    apply: editing((lines, language) => {
      const from = find(lines, '45(2)(2)');
      const to = endOf(lines, '45(2)');
      const after = lines
        .slice(from, to)
        .map((line) =>
          line.place?.startsWith('45(2)(') === true ? {...line, text: renumber(line.text, 1)} : line
        );
      return [
        ...lines.slice(0, from),
        {text: `   2) ${NEW[language].toLowerCase()};`},
        ...after,
        ...lines.slice(to)
      ];
    }),
    expected: only({'45(2)(2)': 'moved 45(2)(3)', '45(2)(3)': 'moved 45(2)(4)'}, '45(2)')
  },
  {
    name: 'a repealed subparagraph',
    apply: editing((lines, language) =>
      withLine(lines, '45(2)(3)', () => `   ${repealed('3', ')', language)}`)
    ),
    expected: only({'45(2)(3)': 'gone repealed'}, '45(2)')
  },
  {
    name: 'a repealed paragraph',
    apply: editing((lines, language) => [
      ...lines.slice(0, find(lines, '63(3)')),
      {text: repealed('3', '.', language)},
      ...lines.slice(endOf(lines, '63(3)'))
    ]),
    expected: only({'63(3)': 'gone repealed'}, '63(3)')
  },
  {
    name: 'a paragraph taken out, the next moved up',
    apply: editing((lines) => {
      const end = endOf(lines, '63(3)');
      const after = lines
        .slice(end)
        .map((line) => (line.place === '63(4)' ? {...line, text: renumber(line.text, -1)} : line));
      return [...lines.slice(0, find(lines, '63(3)')), ...after];
    }),
    expected: only({'63(3)': 'gone replaced', '63(4)': 'moved 63(3)'}, '63(3)')
  },
  {
    name: 'a repealed article',
    apply: editing((lines, language) => {
      const at = find(lines, '62');
      const note =
        language === 'ru'
          ? '*Сноска. Статья 62 исключена Законом РК от 01.01.2027 № 400-VIII (вводится в действие с 01.01.2027).*'
          : '> *Ескерту. 62-бап алып тасталды - ҚР 01.01.2027 № 400-VIII (01.01.2027 бастап қолданысқа енгізіледі) Заңымен.*';
      return [...lines.slice(0, at + 1), {text: note}, ...lines.slice(endOf(lines, '62'))];
    }),
    expected: (cited) =>
      Object.fromEntries(cited.filter((one) => /^62(?:\(|$)/.test(one)).map((one) => [one, 'gone repealed']))
  },
  {
    name: 'an article taken out without a trace',
    apply: editing((lines) => [...lines.slice(0, find(lines, '38')), ...lines.slice(endOf(lines, '38'))]),
    expected: (cited) =>
      Object.fromEntries(cited.filter((one) => /^38(?:\(|$)/.test(one)).map((one) => [one, 'gone leftOut']))
  },
  {
    name: 'an article given another number',
    apply: editing((lines) => withLine(lines, '38', (text) => text.replace(/38(?=[.-])/, '38-1'))),
    expected: (cited) =>
      Object.fromEntries(
        cited
          .filter((one) => /^38(?:\(|$)/.test(one))
          .map((one) => [one, `moved ${one.replace('38', '38-1')}`])
      )
  },
  {
    name: 'two subparagraphs that changed places',
    apply: editing((lines) => {
      const [one, other] = [find(lines, '45(2)(1)'), find(lines, '45(2)(2)')];
      const words = (at: number) => (lines[at]?.text ?? '').replace(/^ *\d+\) /, '');
      return lines.map((line, at) => {
        if (at === one) return {...line, text: `   1) ${words(other)}`};
        return at === other ? {...line, text: `   2) ${words(one)}`} : line;
      });
    }),
    expected: only({'45(2)(1)': 'moved 45(2)(2)', '45(2)(2)': 'moved 45(2)(1)'}, '45(2)')
  },
  {
    name: 'an inserted article',
    apply: editing((lines, language) => {
      const at = endOf(lines, '44');
      const heading = language === 'ru' ? `**Статья 44-1. ${NEW.ru}**` : `**44-1-бап. ${NEW.kk}**`;
      return [...lines.slice(0, at), {text: heading}, {text: `1. ${NEW[language]}.`}, ...lines.slice(at)];
    }),
    expected: () => ({})
  },
  {
    name: 'a place that nothing cites',
    apply: editing((lines) => withLine(lines, '63(5)', otherWord)),
    expected: holding('63(5)')
  },
  {
    name: 'another heading',
    apply: editing((lines) => withLine(lines, '45', (text) => text.replace(/(\**)$/, ' вновь$1'))),
    expected: () => ({})
  }
];
