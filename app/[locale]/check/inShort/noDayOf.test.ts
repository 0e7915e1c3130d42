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
