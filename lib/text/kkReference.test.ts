import {describe, expect, it} from 'vitest';
import type {Unit, UnitKind} from './citationUnits';
import type {KkCase} from './kkCase';
import {writeKkReference} from './kkReference';
import {withPlainSpaces} from './plainSpaces.fixture';

const CASES = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const satisfies readonly KkCase[];
const CONSTITUTION = 'Қазақстан Республикасы Конституциясының';
const COURT_LAW = 'осы Конституциялық заңның';
const CODE = 'осы Кодекстің';

const one = (kind: UnitKind) => (number: string) => ({kind, numbers: [number]}) satisfies Unit;
const article = one('article');
const point = one('point');
const part = one('part');
const subpoint = one('subpoint');

describe('writeKkReference', () => {
  it.each<[string, string | undefined, readonly Unit[], KkCase]>([
    [
      'Қазақстан Республикасы Конституциясының 73-бабының 3-тармағына',
      CONSTITUTION,
      [article('73'), point('3')],
      'dat'
    ],
    [
      'Қазақстан Республикасы Конституциясының 73-бабы 1-тармағының 1) тармақшасына',
      CONSTITUTION,
      [article('73'), point('1'), subpoint('1')],
      'dat'
    ],
    [
      'Қазақстан Республикасы Конституциясының 46-бабының 11) тармақшасында',
      CONSTITUTION,
      [article('46'), subpoint('11')],
      'loc'
    ],
    ['Қазақстан Республикасы Конституциясының 79-бабында', CONSTITUTION, [article('79')], 'loc'],
    [
      'Қазақстан Республикасы Конституциясының 51-бабы 1-тармағының екінші бөлігіне',
      CONSTITUTION,
      [article('51'), point('1'), part('2')],
      'dat'
    ],
    [
      'осы Конституциялық заңның 45-бабы 2-тармағының 2) тармақшасында',
      COURT_LAW,
      [article('45'), point('2'), subpoint('2')],
      'loc'
    ],
    ['осы Конституциялық заңның 58-бабының 3-тармағында', COURT_LAW, [article('58'), point('3')], 'loc'],
    ['44-баптың 4-тармағының 6) тармақшасын', undefined, [article('44'), point('4'), subpoint('6')], 'acc'],
    ['47-баптың 2-тармағының 4) тармақшасын', undefined, [article('47'), point('2'), subpoint('4')], 'acc'],
    ['43-бапты', undefined, [article('43')], 'acc'],
    [
      'осы Кодекстің 455-бабы үшінші бөлігінің 3) тармақшасында',
      CODE,
      [article('455'), part('3'), subpoint('3')],
      'loc'
    ],
    ['осы Кодекстің 434-бабының бірінші бөлігінде', CODE, [article('434'), part('1')], 'loc'],
    ['осы Кодекстің 405-бабының', CODE, [article('405')], 'gen']
  ])('reproduces the law: %s', (asPrinted, owner, units, lastCase) => {
    expect(withPlainSpaces(writeKkReference(owner, units, lastCase))).toBe(asPrinted);
  });

  it.each<[UnitKind, readonly string[], string]>([
    ['article', ['1'], 'бабы бабының бабына бабын бабында бабынан бабымен'],
    ['article', ['1', '2'], 'баптары баптарының баптарына баптарын баптарында баптарынан баптарымен'],
    ['point', ['1'], 'тармағы тармағының тармағына тармағын тармағында тармағынан тармағымен'],
    [
      'point',
      ['1', '2'],
      'тармақтары тармақтарының тармақтарына тармақтарын тармақтарында тармақтарынан тармақтарымен'
    ],
    ['pointInPart', ['1'], 'тармағы тармағының тармағына тармағын тармағында тармағынан тармағымен'],
    [
      'subpoint',
      ['1'],
      'тармақшасы тармақшасының тармақшасына тармақшасын тармақшасында тармақшасынан тармақшасымен'
    ],
    [
      'subpoint',
      ['1', '2'],
      'тармақшалары тармақшаларының тармақшаларына тармақшаларын тармақшаларында тармақшаларынан тармақшаларымен'
    ],
    ['part', ['1'], 'бөлігі бөлігінің бөлігіне бөлігін бөлігінде бөлігінен бөлігімен'],
    [
      'part',
      ['1', '2'],
      'бөліктері бөліктерінің бөліктеріне бөліктерін бөліктерінде бөліктерінен бөліктерімен'
    ]
  ])('bends %s %j through all cases', (kind, numbers, expected) => {
    const nouns = CASES.map((lastCase) =>
      writeKkReference('Заңның', [{kind, numbers}], lastCase).split(/[\s-]/).at(-1)
    );
    expect(nouns.join(' ')).toBe(expected);
  });

  it('gives the noun to the last number of a list only', () => {
    expect(
      writeKkReference('Заңның', [article('45'), {kind: 'point', numbers: ['3', '4', '5']}], 'loc')
    ).toBe('Заңның 45-бабының 3, 4 және 5-тармақтарында');
    expect(writeKkReference('Заңның', [{kind: 'article', numbers: ['50', '51']}], 'loc')).toBe(
      'Заңның 50 және 51-баптарында'
    );
    expect(
      withPlainSpaces(
        writeKkReference('Заңның', [article('45'), {kind: 'subpoint', numbers: ['1', '2', '3']}], 'nom')
      )
    ).toBe('Заңның 45-бабының 1), 2) және 3) тармақшалары');
  });
});
