import {rightOn} from '../rules';
import {formatCitations} from '../text';
import {othersIn, provisionLine} from './actSection';
import {orGap, textOf, type GivenWithWords} from './given';
import type {Block, Line, PaperSection} from './model';
import {representativeIn} from './parties';
import {rightsIn} from './rightsSection';
import {lineOf, paragraphsOf} from './typedText';

/** The formula of the Court's sample form, what is asked, and who files. Source: Const. 73(3), art. 23(4)(3), 45. */
export function requestSection(given: GivenWithWords): PaperSection {
  const {answers, fields, words} = given;
  const whole = answers.provision === 'wholeAct' && lineOf(fields.actProvision) === undefined;
  return {
    section: 'request',
    heading: words.headings.request,
    blocks: [
      textOf(words.basis),
      {kind: 'plea', text: words.plea},
      textOf(words.pleaFor[whole ? 'wholeAct' : 'provision']),
      textOf(...askedFor(given, whole)),
      ...othersIn(given).map((line) => textOf(line)),
      ...norms(given),
      ...paragraphsOf(fields.furtherRequest).map((paragraph) => textOf(paragraph)),
      ...filedBy(given)
    ]
  };
}

/** «пункт 2 статьи 100 – Закон «О …» (дата принятия: …, номер: …)»: no word has to be declined. */
function askedFor(given: GivenWithWords, whole: boolean): Line {
  const {fields, words} = given;
  const detail = (field: 'actTitle' | 'actDate' | 'actNumber') =>
    orGap(lineOf(fields[field]), words.gaps[field]);
  const label = (field: 'actDate' | 'actNumber') => words.labels[field].toLowerCase();
  return [
    ...(whole ? [] : [...provisionLine(given), ' – ']),
    ...detail('actTitle'),
    ` (${label('actDate')}: `,
    ...detail('actDate'),
    `, ${label('actNumber')}: `,
    ...detail('actNumber'),
    ')'
  ];
}

function norms({answers, filingLanguage, today, words}: GivenWithWords): readonly Block[] {
  const citations = rightsIn(answers).flatMap((right) => rightOn(right, today)?.citation ?? []);
  if (citations.length === 0) return [textOf(`${words.norms} `, {gap: words.gaps.right})];
  return [textOf(`${words.norms} ${formatCitations(filingLanguage, citations)}.`)];
}

function filedBy(given: GivenWithWords): readonly Block[] {
  const {answers, words} = given;
  const kind = representativeIn(given);
  if (kind !== undefined) return [textOf(`${words.filedByRepresentative} ${words.representatives[kind]}.`)];
  return answers.signer === 'rightsHolder' ? [textOf(words.filedBySelf)] : [];
}
