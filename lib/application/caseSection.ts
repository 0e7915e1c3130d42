import {UNKNOWN, type IsoDate} from '../rules';
import {formatDate} from '../text';
import {factOf, orGap, subheadingOf, textOf, typedFact, typedText, type GivenWithWords} from './given';
import type {Block, Line, PaperSection} from './model';

/** The specific case, how the court applied the norm in it, and the appellate act. Source: art. 44(2)(14), 45(2). */
export function caseSection(given: GivenWithWords): PaperSection {
  const {answers, words} = given;
  const {labels, gaps, subheadings, caseKinds} = words;
  const {caseKind = UNKNOWN} = answers;
  return {
    section: 'case',
    heading: words.headings.case,
    blocks: [
      typedFact(given, 'courts'),
      typedFact(given, 'caseNumber'),
      factOf(labels.caseKind, orGap(caseKind === UNKNOWN ? undefined : caseKinds[caseKind], gaps.caseKind)),
      typedFact(given, 'roleInCase'),
      subheadingOf(subheadings.story),
      ...typedText(given, 'story'),
      subheadingOf(subheadings.application),
      ...typedText(given, 'application'),
      subheadingOf(subheadings.appellateAct),
      typedFact(given, 'appellateCourt'),
      typedFact(given, 'appellateNumber'),
      factOf(labels.appellateDate, appellateDate(given)),
      ...inForce(given),
      ...earlierApplication(given)
    ]
  };
}

/** An act that enters into force on the day it is announced has no second date. Source: art. 431 CPC, 168(10) APPC. */
const ONE_DATE: readonly unknown[] = ['civil', 'administrative'];

function appellateDate({answers, filingLanguage, words: {gaps}}: GivenWithWords): Line {
  const day = known(answers.appellateDate);
  if (day === undefined) return [{gap: gaps.appellateDate}];
  const date = formatDate(filingLanguage, day, 'label');
  return ONE_DATE.includes(answers.caseKind) ? [date] : [`${date} `, {gap: gaps.earlierOfTwoDates}];
}

function inForce({answers, assessment: {deadline}, today, words}: GivenWithWords): readonly Block[] {
  if (answers.appellateAct !== 'inForce') return [textOf({gap: words.gaps.appellateInForce})];
  const running = deadline !== undefined && deadline.filing.lastDay >= today;
  return [
    textOf(
      running
        ? `${words.appellateInForce} ${words.yearEnds(deadline.filing.lastDay)}`
        : words.appellateInForce
    )
  ];
}

/** An earlier filing whose day still counts: returned for form or content (47(4)), or pending on the reform (66(3)). */
function earlierApplication({answers, words}: GivenWithWords): readonly Block[] {
  const [firstFiledOn, noticeReceivedOn, pendingFiledOn] = [
    known(answers.firstFiledOn),
    known(answers.noticeReceivedOn),
    known(answers.pendingFiledOn)
  ];
  const statement =
    (answers.earlierApplication === 'returnedForForm' || answers.earlierApplication === 'returnedTwice') &&
    firstFiledOn !== undefined &&
    noticeReceivedOn !== undefined
      ? words.returned(firstFiledOn, noticeReceivedOn)
      : answers.earlierApplication === 'pendingOnReform' && pendingFiledOn !== undefined
        ? words.pending(pendingFiledOn)
        : undefined;
  return statement === undefined
    ? []
    : [subheadingOf(words.subheadings.earlierApplication), textOf(statement)];
}

function known(day: IsoDate | typeof UNKNOWN | undefined): IsoDate | undefined {
  return day === UNKNOWN ? undefined : day;
}
