import {describe, expect, it} from 'vitest';
import {ACTS, type ActId, type Citation} from '../rules';
import {formatArticle, formatCitation, formatCitations} from './citations';
import {LOCALES} from './locale';
import {withPlainSpaces} from './plainSpaces.fixture';

const ARTICLE_45_2_1: Citation = {act: 'courtLaw', article: '45', paragraph: '2', subparagraph: '1'};
const inAllLanguages = (citation: Citation) =>
  LOCALES.map((locale) => withPlainSpaces(formatCitation(locale, citation)));

describe('formatCitation', () => {
  it.each<[Citation, string, string, string]>([
    [
      ARTICLE_45_2_1,
      'Конституциялық Сот туралы заңның 45-бабы 2-тармағының 1) тармақшасы',
      'подпункт 1) пункта 2 статьи 45 Закона о Конституционном Суде',
      'Article 45(2)(1) of the Constitutional Court Law'
    ],
    [
      {act: 'constitution', article: '73', paragraph: '3'},
      'Конституцияның 73-бабының 3-тармағы',
      'пункт 3 статьи 73 Конституции',
      'Article 73(3) of the Constitution'
    ],
    [
      {act: 'civilProcedureCode', article: '434', paragraph: '1'},
      'Азаматтық процестік кодекстің 434-бабының бірінші бөлігі',
      'часть первая статьи 434 ГПК',
      'Article 434(1) of the Civil Procedure Code'
    ],
    [
      {act: 'civilProcedureCode', article: '455', paragraph: '3', subparagraph: '3'},
      'Азаматтық процестік кодекстің 455-бабы үшінші бөлігінің 3) тармақшасы',
      'подпункт 3) части третьей статьи 455 ГПК',
      'Article 455(3)(3) of the Civil Procedure Code'
    ]
  ])('writes the standard citations of the glossary: %j', (citation, ...expected) => {
    expect(inAllLanguages(citation)).toEqual(expected);
  });

  it('calls the unit inside a part of the Criminal Procedure Code a point (trap a)', () => {
    expect(
      inAllLanguages({act: 'criminalProcedureCode', article: '485', paragraph: '1', subparagraph: '1'})
    ).toEqual([
      'Қылмыстық-процестік кодекстің 485-бабы бірінші бөлігінің 1) тармағы',
      'пункт 1) части первой статьи 485 УПК',
      'Article 485(1)(1) of the Criminal Procedure Code'
    ]);
  });

  it('puts a subpoint directly under an article (trap b)', () => {
    expect(inAllLanguages({act: 'constitution', article: '65', subparagraph: '8'})).toEqual([
      'Конституцияның 65-бабының 8) тармақшасы',
      'подпункт 8) статьи 65 Конституции',
      'Article 65(8) of the Constitution'
    ]);
  });

  it('keeps the numbers of inserted units', () => {
    expect(inAllLanguages({act: 'courtLaw', article: '44', paragraph: '2', subparagraph: '15-1'})).toEqual([
      'Конституциялық Сот туралы заңның 44-бабы 2-тармағының 15-1) тармақшасы',
      'подпункт 15-1) пункта 2 статьи 44 Закона о Конституционном Суде',
      'Article 44(2)(15-1) of the Constitutional Court Law'
    ]);
    expect(inAllLanguages({act: 'civilProcedureCode', article: '135-1', paragraph: '3-1'})).toEqual([
      'Азаматтық процестік кодекстің 135-1-бабының 3-1-бөлігі',
      'часть 3-1 статьи 135-1 ГПК',
      'Article 135-1(3-1) of the Civil Procedure Code'
    ]);
  });

  it.each<[ActId, string, string, string]>([
    ['constitution', 'Конституцияның', 'Конституции', 'the Constitution'],
    ['constitution1995', '1995 жылғы Конституцияның', 'Конституции 1995 года', 'the 1995 Constitution'],
    [
      'courtLaw',
      'Конституциялық Сот туралы заңның',
      'Закона о Конституционном Суде',
      'the Constitutional Court Law'
    ],
    ['civilProcedureCode', 'Азаматтық процестік кодекстің', 'ГПК', 'the Civil Procedure Code'],
    [
      'administrativeProcedureCode',
      'Әкімшілік рәсімдік-процестік кодекстің',
      'АППК',
      'the Administrative Procedural-Process Code'
    ],
    ['criminalProcedureCode', 'Қылмыстық-процестік кодекстің', 'УПК', 'the Criminal Procedure Code'],
    [
      'administrativeOffencesCode',
      'Әкімшілік құқық бұзушылық туралы кодекстің',
      'КоАП',
      'the Code on Administrative Offences'
    ],
    [
      'legalActsLaw',
      '«Құқықтық актілер туралы» Заңның',
      'Закона «О правовых актах»',
      'the Law “On Legal Acts”'
    ],
    [
      'ombudsmanLaw',
      '«Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл туралы» Конституциялық заңның',
      'Конституционного закона «Об Уполномоченном по правам человека в Республике Казахстан»',
      'the Constitutional Law “On the Human Rights Commissioner”'
    ],
    [
      'prosecutionLaw',
      '«Прокуратура туралы» Конституциялық заңның',
      'Конституционного закона «О прокуратуре»',
      'the Constitutional Law “On the Prosecutor’s Office”'
    ],
    [
      'optionalProtocol',
      'Азаматтық және саяси құқықтар туралы халықаралық пактіге Факультативтік хаттаманың',
      'Факультативного протокола к Международному пакту о гражданских и политических правах',
      'the Optional Protocol to the International Covenant on Civil and Political Rights'
    ]
  ])('names the act: %s', (act, kk, ru, en) => {
    expect(inAllLanguages({act, article: '2'})).toEqual([
      `${kk} 2-бабы`,
      `статья 2 ${ru}`,
      `Article 2 of ${en}`
    ]);
  });

  it.each<[ActId, string, string]>([
    ['constitution', '2-тармағының 1) тармақшасы', 'подпункт 1) пункта 2'],
    ['constitution1995', '2-тармағының 1) тармақшасы', 'подпункт 1) пункта 2'],
    ['courtLaw', '2-тармағының 1) тармақшасы', 'подпункт 1) пункта 2'],
    ['legalActsLaw', '2-тармағының 1) тармақшасы', 'подпункт 1) пункта 2'],
    ['ombudsmanLaw', '2-тармағының 1) тармақшасы', 'подпункт 1) пункта 2'],
    ['prosecutionLaw', '2-тармағының 1) тармақшасы', 'подпункт 1) пункта 2'],
    ['civilProcedureCode', 'екінші бөлігінің 1) тармақшасы', 'подпункт 1) части второй'],
    ['administrativeProcedureCode', 'екінші бөлігінің 1) тармақшасы', 'подпункт 1) части второй'],
    ['administrativeOffencesCode', 'екінші бөлігінің 1) тармақшасы', 'подпункт 1) части второй'],
    ['criminalProcedureCode', 'екінші бөлігінің 1) тармағы', 'пункт 1) части второй']
  ])('divides %s into its own units', (act, kk, ru) => {
    const citation: Citation = {act, article: '7', paragraph: '2', subparagraph: '1'};
    expect(withPlainSpaces(formatArticle('kk', citation))).toBe(`7-баптың ${kk}`);
    expect(withPlainSpaces(formatArticle('ru', citation))).toBe(`${ru} статьи 7`);
  });

  it('divides every act as lib/rules says', () => {
    const parts = Object.keys(ACTS).filter((act) =>
      formatArticle('ru', {act: act as ActId, article: '7', paragraph: '2'}).startsWith('часть')
    );
    expect(parts).toEqual(
      Object.entries(ACTS)
        .filter(([, {units}]) => units === 'parts')
        .map(([act]) => act)
    );
  });

  it('never separates a number from its unit', () => {
    expect(formatCitation('kk', ARTICLE_45_2_1)).toBe(
      'Конституциялық Сот туралы заңның 45-бабы 2-тармағының 1)\u00a0тармақшасы'
    );
    expect(formatArticle('ru', ARTICLE_45_2_1)).toBe('подпункт\u00a01) пункта\u00a02 статьи\u00a045');
    expect(formatArticle('en', ARTICLE_45_2_1)).toBe('Article\u00a045(2)(1)');
  });
});

describe('formatArticle', () => {
  it('leaves the act out', () => {
    expect(LOCALES.map((locale) => withPlainSpaces(formatArticle(locale, ARTICLE_45_2_1)))).toEqual([
      '45-баптың 2-тармағының 1) тармақшасы',
      'подпункт 1) пункта 2 статьи 45',
      'Article 45(2)(1)'
    ]);
  });

  it('writes parts in words, in digits after the twentieth', () => {
    const part = (paragraph: string): Citation => ({act: 'civilProcedureCode', article: '8', paragraph});
    const written = (locale: 'kk' | 'ru') =>
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '20', '21'].map((n) =>
        withPlainSpaces(formatArticle(locale, part(n)))
          .replace('8-баптың ', '')
          .replace(' статьи 8', '')
      );
    expect(written('kk')).toEqual([
      'бірінші бөлігі',
      'екінші бөлігі',
      'үшінші бөлігі',
      'төртінші бөлігі',
      'бесінші бөлігі',
      'алтыншы бөлігі',
      'жетінші бөлігі',
      'сегізінші бөлігі',
      'тоғызыншы бөлігі',
      'оныншы бөлігі',
      'он бірінші бөлігі',
      'жиырмасыншы бөлігі',
      '21-бөлігі'
    ]);
    expect(written('ru')).toEqual([
      'часть первая',
      'часть вторая',
      'часть третья',
      'часть четвертая',
      'часть пятая',
      'часть шестая',
      'часть седьмая',
      'часть восьмая',
      'часть девятая',
      'часть десятая',
      'часть одиннадцатая',
      'часть двадцатая',
      'часть 21'
    ]);
  });

  it('puts Russian ordinals into the genitive', () => {
    const inside = (paragraph: string) =>
      withPlainSpaces(
        formatArticle('ru', {act: 'administrativeProcedureCode', article: '9', paragraph, subparagraph: '4'})
      );
    expect(inside('2')).toBe('подпункт 4) части второй статьи 9');
    expect(inside('3')).toBe('подпункт 4) части третьей статьи 9');
    expect(inside('13')).toBe('подпункт 4) части тринадцатой статьи 9');
    expect(inside('3-1')).toBe('подпункт 4) части 3-1 статьи 9');
  });
});

describe('formatCitations', () => {
  const written = (...citations: readonly Citation[]) =>
    LOCALES.map((locale) => withPlainSpaces(formatCitations(locale, citations)));

  it('lets articles of one act share it, as the glossary does', () => {
    expect(
      written(
        {act: 'constitution', article: '12'},
        {act: 'constitution', article: '16'},
        {act: 'constitution', article: '29'}
      )
    ).toEqual([
      'Конституцияның 12, 16 және 29-баптары',
      'статьи 12, 16 и 29 Конституции',
      'Articles 12, 16 and 29 of the Constitution'
    ]);
  });

  it('lets subpoints of one point share it', () => {
    expect(written(ARTICLE_45_2_1, {...ARTICLE_45_2_1, subparagraph: '2'})).toEqual([
      'Конституциялық Сот туралы заңның 45-бабы 2-тармағының 1) және 2) тармақшалары',
      'подпункты 1) и 2) пункта 2 статьи 45 Закона о Конституционном Суде',
      'Article 45(2)(1) and (2) of the Constitutional Court Law'
    ]);
  });

  it('lets parts of one article share it', () => {
    expect(
      written(
        {act: 'civilProcedureCode', article: '434', paragraph: '1'},
        {act: 'civilProcedureCode', article: '434', paragraph: '2'}
      )
    ).toEqual([
      'Азаматтық процестік кодекстің 434-бабының бірінші және екінші бөліктері',
      'части первая и вторая статьи 434 ГПК',
      'Article 434(1) and (2) of the Civil Procedure Code'
    ]);
  });

  it('keeps apart what differs in act, article or depth', () => {
    expect(
      written(
        {act: 'constitution', article: '73', paragraph: '3'},
        {act: 'courtLaw', article: '45', paragraph: '1'},
        ARTICLE_45_2_1
      )
    ).toEqual([
      'Конституцияның 73-бабының 3-тармағы, Конституциялық Сот туралы заңның 45-бабының 1-тармағы және Конституциялық Сот туралы заңның 45-бабы 2-тармағының 1) тармақшасы',
      'пункт 3 статьи 73 Конституции, пункт 1 статьи 45 Закона о Конституционном Суде и подпункт 1) пункта 2 статьи 45 Закона о Конституционном Суде',
      'Article 73(3) of the Constitution, Article 45(1) of the Constitutional Court Law and Article 45(2)(1) of the Constitutional Court Law'
    ]);
    expect(
      written(
        {act: 'constitution', article: '12', paragraph: '1'},
        {act: 'constitution', article: '16', paragraph: '1'}
      )
    ).toEqual([
      'Конституцияның 12-бабының 1-тармағы және Конституцияның 16-бабының 1-тармағы',
      'пункт 1 статьи 12 Конституции и пункт 1 статьи 16 Конституции',
      'Article 12(1) of the Constitution and Article 16(1) of the Constitution'
    ]);
  });

  it('keeps apart the same place in different acts', () => {
    expect(written({act: 'constitution', article: '12'}, {act: 'constitution1995', article: '14'})).toEqual([
      'Конституцияның 12-бабы және 1995 жылғы Конституцияның 14-бабы',
      'статья 12 Конституции и статья 14 Конституции 1995 года',
      'Article 12 of the Constitution and Article 14 of the 1995 Constitution'
    ]);
  });

  it('says the same thing once, and nothing for nothing', () => {
    expect(written(ARTICLE_45_2_1, ARTICLE_45_2_1)).toEqual(inAllLanguages(ARTICLE_45_2_1));
    expect(written()).toEqual(['', '', '']);
  });
});
