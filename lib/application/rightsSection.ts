import {RIGHT_IDS, rightOn, type Answers, type RightId} from '../rules';
import {formatCitation} from '../text';
import {subheadingOf, textOf, typedText, type GivenWithWords} from './given';
import type {Line, PaperSection} from './model';

/**
 * The rights of the 2026 Constitution that were chosen, and how the norm affects them. Source: art. 44(2)(16),
 * 45(2)(3).
 */
export function rightsSection(given: GivenWithWords): PaperSection {
  const {words, filingLanguage, today} = given;
  const rights = rightsIn(given.answers);
  const items: readonly Line[] =
    rights.length === 0
      ? [[{gap: words.gaps.right}]]
      : rights.map((right) => {
          const place = rightOn(right, today)?.citation;
          return [
            place === undefined
              ? words.rights[right]
              : `${words.rights[right]} (${formatCitation(filingLanguage, place)})`
          ];
        });
  return {
    section: 'rights',
    heading: words.headings.rights,
    blocks: [
      textOf(words.rightsIntro),
      {kind: 'list', numbered: false, items},
      subheadingOf(words.subheadings.whyAffected),
      ...typedText(given, 'whyAffected'),
      subheadingOf(words.subheadings.ownHarm),
      ...typedText(given, 'ownHarm')
    ]
  };
}

/** The rights chosen, in the order of the catalogue; "none of them" and "I don't know" are not rights. */
export function rightsIn({constitutionalRight = []}: Answers): readonly RightId[] {
  return RIGHT_IDS.filter((right) => constitutionalRight.includes(right));
}
