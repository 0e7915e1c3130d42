import {createTranslator, type Messages} from 'next-intl';
import {describe, expect, test} from 'vitest';
import {LOCALES} from '@/lib/text';
import {MESSAGES} from '@/messages';
import {daysLeft} from './daysLeft';

const written = (days: number) =>
  LOCALES.map((locale) => {
    const t = createTranslator({locale, messages: MESSAGES[locale] as Messages, namespace: 'result'});
    return daysLeft(t, locale, days).replaceAll('\u00a0', ' ');
  });

describe('the days left', () => {
  test.each([
    [0, 'Бүгін – соңғы күн', 'Сегодня последний день', 'Today is the last day'],
    [1, 'Мерзім ертең аяқталады', 'Срок истекает завтра', 'The time limit ends tomorrow'],
    [2, '2 күн қалды', 'Осталось 2 дня', '2 days left'],
    [5, '5 күн қалды', 'Осталось 5 дней', '5 days left'],
    [11, '11 күн қалды', 'Осталось 11 дней', '11 days left'],
    [21, '21 күн қалды', 'Остался 21 день', '21 days left'],
    [-1, 'Мерзім 1 күн бұрын аяқталды', 'Срок истек 1 день назад', 'The time limit ended 1 day ago'],
    [-3, 'Мерзім 3 күн бұрын аяқталды', 'Срок истек 3 дня назад', 'The time limit ended 3 days ago'],
    [
      -1100,
      'Мерзім 1 100 күн бұрын аяқталды',
      'Срок истек 1 100 дней назад',
      'The time limit ended 1,100 days ago'
    ]
  ])('%i', (days, ...expected) => {
    expect(written(days)).toEqual(expected);
  });
});
