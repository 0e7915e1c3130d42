import {createTranslator, type Messages} from 'next-intl';
import {expect, test} from 'vitest';
import {clocksOf} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {MESSAGES} from '@/messages';
import {ruleWordsOn} from '../../../i18n/ruleWordsOn';
import {noDayOf} from './noDayOf';

const TODAY = '2026-11-27';

test.each(LOCALES)(
  'a complaint whose time is over is not lost for who has made it already (%s)',
  (locale) => {
    const t = createTranslator({locale, messages: MESSAGES[locale] as Messages, namespace: 'clocks'});
    const [complaint] = clocksOf('administrativeCourt', {
      answers: {},
      starts: {authorityActOn: '2026-08-25'},
      today: TODAY
    });
    const said = noDayOf(complaint, t, ruleWordsOn(MESSAGES[locale], TODAY), locale);
    expect(complaint?.state).toBe('over');
    expect(said).toContain(MESSAGES[locale].clocks.overFor.step.split('. ')[1]);
  }
);

test.each(LOCALES)('a time that is over is named with what can bring it back (%s)', (locale) => {
  const {clocks} = MESSAGES[locale];
  const t = createTranslator({locale, messages: MESSAGES[locale] as Messages, namespace: 'clocks'});
  const [appeal] = clocksOf('appealFirst', {
    answers: {caseKind: 'civil'},
    starts: {finalFormOn: '2026-09-01'},
    today: TODAY
  });
  expect(appeal?.state).toBe('over');
  const said = noDayOf(appeal, t, ruleWordsOn(MESSAGES[locale], TODAY), locale);
  expect(said).toContain(clocks.over.split('. ')[0]);
  expect(said?.endsWith(clocks.restored.civilCourt.split(/(?<=\.) /)[0] ?? 'none')).toBe(true);
});
