import {expect, test} from 'vitest';
import {firstSentence} from './firstSentence';

test.each([
  [
    'Заң апелляциялық соттың актісін талап етеді. Ол әзірге жоқ.',
    'Заң апелляциялық соттың актісін талап етеді.'
  ],
  [
    'Найдите дело в «Судебном кабинете» (office.sud.kz). Или спросите.',
    'Найдите дело в «Судебном кабинете» (office.sud.kz).'
  ],
  ['See No.\u00a0305-VIII of 11\u00a0June 2026. It changed.', 'See No.\u00a0305-VIII of 11\u00a0June 2026.'],
  ['Only one', 'Only one']
])('%s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
