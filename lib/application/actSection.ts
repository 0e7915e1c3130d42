import {isKeyOf, type Answers} from '../rules';
import {factOf, orGap, typedFact, type GivenWithWords} from './given';
import type {Line, PaperSection} from './model';
import {lineOf, paragraphsOf} from './typedText';
import type {PaperWords} from './paperWords';

/** The challenged act with all its details. Source: art. 44(2)(10). */
export function actSection(given: GivenWithWords): PaperSection {
  const {answers, words} = given;
  const {labels, gaps} = words;
  return {
    section: 'act',
    heading: words.headings.act,
    blocks: [
      factOf(labels.actKind, orGap(kindIn(answers, words), gaps.actKind)),
      typedFact(given, 'actTitle'),
      typedFact(given, 'actNumber'),
      typedFact(given, 'actDate'),
      typedFact(given, 'actPublication'),
      factOf(labels.actProvision, provisionLine(given)),
      ...othersIn(given).map((line) => factOf(labels.otherProvision, [line])),
      factOf(labels.actState, orGap(stateIn(answers, words), gaps.actState))
    ]
  };
}

/** The provision as typed; "the whole act" where that was the answer. */
export function provisionLine({answers, fields, words}: GivenWithWords): Line {
  const whole = answers.provision === 'wholeAct' ? words.wholeAct : undefined;
  return orGap(lineOf(fields.actProvision) ?? whole, words.gaps.actProvision);
}

/** Further provisions challenged, one per line. Source: art. 50(2), only what is named is examined. */
export const othersIn = ({fields}: GivenWithWords): readonly string[] => paragraphsOf(fields.otherProvisions);

function kindIn({actKind}: Answers, {actKinds}: PaperWords): string | undefined {
  return actKind !== undefined && isKeyOf(actKind, actKinds) ? actKinds[actKind] : undefined;
}

function stateIn({actState}: Answers, {actStates}: PaperWords): string | undefined {
  return actState === 'inForce' || actState === 'repealedStillApplied' ? actStates[actState] : undefined;
}
