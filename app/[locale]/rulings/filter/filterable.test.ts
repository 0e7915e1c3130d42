import {expect, test} from 'vitest';
import {EVERYTHING, isWanted} from './filterable';

const ITEM = {
  'data-year': '2026',
  'data-outcomes': 'partly unconstitutional constitutional',
  'data-places': 'labourCode labourCode:160 civilProcedureCode civilProcedureCode:455'
};

test.each<[wanted: Partial<typeof EVERYTHING>, fits: boolean]>([
  [{}, true],
  [{act: 'labourCode'}, true],
  [{act: 'landCode'}, false],
  [{act: 'labourCode', article: '160'}, true],
  [{act: 'labourCode', article: '455'}, false],
  [{article: '455'}, true],
  [{article: '45'}, false],
  [{article: '55'}, false],
  [{outcome: 'unconstitutional'}, true],
  [{outcome: 'unknown'}, false],
  [{year: '2026', act: 'labourCode'}, true],
  [{year: '2025', act: 'labourCode'}, false]
])(
  'a ruling of 2026 on art. 160 of the Labour Code and 455 of the Code of Civil Procedure fits %j: %s',
  (wanted, fits) => expect(isWanted(ITEM, {...EVERYTHING, ...wanted})).toBe(fits)
);
