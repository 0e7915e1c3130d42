import type {Paper} from '../rules';
import type {GivenWithWords} from './given';
import type {Line, PaperSection} from './model';
import {paragraphsOf} from './typedText';
import type {PaperWords} from './paperWords';

/** The papers of this person, those not at hand marked, then what was added by hand. Source: art. 44(2)(17), 44(4). */
export function attachmentsSection({assessment, fields, words}: GivenWithWords): PaperSection {
  const items: readonly Line[] = [
    ...assessment.documents.map((paper) => itemOf(paper, words)),
    ...paragraphsOf(fields.furtherAttachments).map((line) => [line])
  ];
  return {
    section: 'attachments',
    heading: words.headings.attachments,
    blocks: [{kind: 'list', numbered: true, items}]
  };
}

function itemOf({document, state}: Paper, {papers, gaps}: PaperWords): Line {
  return state === 'have' ? [papers[document]] : [`${papers[document]} `, {gap: gaps.paper[state]}];
}
