import {useLocale, useTranslations} from 'next-intl';
import {isCounted, isStruckDown, type RemedyId} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {caseClocks} from '../clocks/caseClocks';
import {useNamedDays} from '../clocks/useNamedDays';
import type {AssessedCheck} from '../state/useCheck';
import {isPartlyOver, noDayOf, waitsForAnswer} from './noDayOf';
import {shortOf, type Short} from './shortOf';

/** The summary of this case, in the language of the page. */
export function useShort(check: AssessedCheck): Short {
  const {assessment, assessedOn} = check;
  const t = useTranslations();
  const inClocks = useTranslations('clocks');
  const words = useRuleWords(assessedOn);
  const {ways, days, ...known} = caseClocks(check);
  const named = useNamedDays(days, known);
  const locale = useLocale();
  const over = ways
    .find(({way}) => way === 'revision')
    ?.clocks.filter(isCounted)
    .at(0);
  const {deadline} = assessment;
  const isWhole = check.interview.next === undefined;
  // The review, which has a time limit, is offered once it is known who applied the provision.
  const isHelpBefore = (way: RemedyId) => way === 'legalHelp' && isStruckDown(check.interview.answers);
  return shortOf({
    assessment,
    words,
    ways: ways.map(({way}) => way),
    days: named.map(({way, line, limit}) => ({
      way,
      text: line,
      isException: limit?.isException === true,
      isVariant: limit?.variant !== undefined
    })),
    noDayOf: (way) => noDayOf(ways.find((one) => one.way === way)?.clocks[0], inClocks, words, locale),
    isPartlyOver: (way) => isPartlyOver(ways.find((one) => one.way === way)?.clocks ?? []),
    mayBeOver: (way) =>
      !isWhole && (isHelpBefore(way) || waitsForAnswer(ways.find((one) => one.way === way)?.clocks[0])),
    say: {
      general: (step) => t(`steps.${step}`),
      lawyer: t('inShort.lawyer'),
      goodNews: t('inShort.goodNews'),
      reviewOver: over && t('clocks.over', {date: formatDate(locale, over.last.day, 'label')}),
      filingOver:
        deadline !== undefined && deadline.lastDay < assessedOn
          ? t(deadline.filing.part === 'left' ? 'inShort.filingOverInPart' : 'inShort.filingOver', {
              date: formatDate(locale, deadline.lastDay, 'label')
            })
          : undefined,
      noDay: t('inShort.noDay'),
      noOther: t(isWhole ? 'inShort.noOther' : 'inShort.moreAsked'),
      noOtherNeeded: t('inShort.noOtherNeeded'),
      turnTo: (way) => t('inShort.turnTo', {way}),
      mayBeLate: (way) => t('inShort.mayBeLate', {way}),
      goOn: t('inShort.goOn')
    }
  });
}
