import {describe, expect, it} from 'vitest';
import {writeKkReference} from './kkReference';
import {withPlainSpaces} from '../plainSpaces.fixture';
import type {Unit, UnitKind} from './units';

const CONSTITUTION = 'Қазақстан Республикасы Конституциясының';
const COURT_LAW = 'осы Конституциялық заңның';
const CODE = 'осы Кодекстің';

const one = (kind: UnitKind) => (number: string) => ({kind, numbers: [number]}) satisfies Unit;
const article = one('article');
const point = one('point');
const part = one('part');
const subpoint = one('subpoint');

describe('writeKkReference', () => {
  it.each<[string, string | undefined, readonly Unit[]]>([
    [
      'Қазақстан Республикасы Конституциясының 73-бабының 3-тармағы',
      CONSTITUTION,
      [article('73'), point('3')]
    ],
    [
      'Қазақстан Республикасы Конституциясының 73-бабы 1-тармағының 1) тармақшасы',
      CONSTITUTION,
      [article('73'), point('1'), subpoint('1')]
    ],
    [
      'Қазақстан Республикасы Конституциясының 46-бабының 11) тармақшасы',
      CONSTITUTION,
      [article('46'), subpoint('11')]
    ],
    ['Қазақстан Республикасы Конституциясының 79-бабы', CONSTITUTION, [article('79')]],
    [
      'Қазақстан Республикасы Конституциясының 51-бабы 1-тармағының екінші бөлігі',
      CONSTITUTION,
      [article('51'), point('1'), part('2')]
    ],
    [
      'осы Конституциялық заңның 45-бабы 2-тармағының 2) тармақшасы',
      COURT_LAW,
      [article('45'), point('2'), subpoint('2')]
    ],
    ['осы Конституциялық заңның 58-бабының 3-тармағы', COURT_LAW, [article('58'), point('3')]],
    ['44-баптың 4-тармағының 6) тармақшасы', undefined, [article('44'), point('4'), subpoint('6')]],
    ['47-баптың 2-тармағының 4) тармақшасы', undefined, [article('47'), point('2'), subpoint('4')]],
    ['43-бап', undefined, [article('43')]],
    [
      'осы Кодекстің 455-бабы үшінші бөлігінің 3) тармақшасы',
      CODE,
      [article('455'), part('3'), subpoint('3')]
    ],
    ['осы Кодекстің 434-бабының бірінші бөлігі', CODE, [article('434'), part('1')]],
    ['осы Кодекстің 405-бабы', CODE, [article('405')]]
  ])('names the place as the law does, in the nominative: %s', (written, owner, units) => {
    expect(withPlainSpaces(writeKkReference(owner, units))).toBe(written);
  });

  it.each<[UnitKind, string, string]>([
    ['point', '2-тармағы', '2-тармағының'],
    ['part', 'екінші бөлігі', 'екінші бөлігінің'],
    ['subpoint', '2) тармақшасы', '2) тармақшасының'],
    ['pointInPart', '2) тармағы', '2) тармағының']
  ])('puts %s into the genitive where another unit follows', (kind, last, above) => {
    const written = (units: readonly Unit[]) => withPlainSpaces(writeKkReference(undefined, units));
    expect(written([article('7'), one(kind)('2')])).toBe(`7-баптың ${last}`);
    expect(written([article('7'), one(kind)('2'), subpoint('3')])).toBe(`7-баптың ${above} 3) тармақшасы`);
  });

  it('gives the noun to the last number of a list only', () => {
    expect(writeKkReference('Заңның', [article('45'), {kind: 'point', numbers: ['3', '4', '5']}])).toBe(
      'Заңның 45-бабының 3, 4 және 5-тармақтары'
    );
    expect(writeKkReference('Заңның', [{kind: 'article', numbers: ['50', '51']}])).toBe(
      'Заңның 50 және 51-баптары'
    );
    expect(
      withPlainSpaces(
        writeKkReference('Заңның', [article('45'), {kind: 'subpoint', numbers: ['1', '2', '3']}])
      )
    ).toBe('Заңның 45-бабының 1), 2) және 3) тармақшалары');
  });
});
