import {actSection} from './actSection';
import {attachmentsSection} from './attachmentsSection';
import {caseSection} from './caseSection';
import {factOf, orGap, textOf, typedText, type Given, type GivenWithWords} from './given';
import type {ApplicationDocument, PaperSection} from './model';
import {partiesOf, representativeIn} from './parties';
import {requestSection} from './requestSection';
import {rightsSection} from './rightsSection';
import {lineOf} from './typedText';
import {PAPER_WORDS} from './paperWords';

/**
 * The draft application, filled from answers and fields, with gaps for the rest; it states nothing that the person
 * did not, and is deterministic.
 */
export function buildApplication(given: Given): ApplicationDocument {
  const {filingLanguage} = given;
  const words = PAPER_WORDS[filingLanguage];
  const withWords: GivenWithWords = {...given, words};
  return {
    language: filingLanguage,
    addressee: words.addressee,
    parties: partiesOf(withWords),
    title: words.title,
    subtitle: words.subtitle,
    sections: [
      actSection(withWords),
      caseSection(withWords),
      rightsSection(withWords),
      {
        section: 'position',
        heading: words.headings.position,
        blocks: typedText(withWords, 'legalPosition')
      },
      {section: 'facts', heading: words.headings.facts, blocks: typedText(withWords, 'otherFacts')},
      remediesSection(withWords),
      requestSection(withWords),
      attachmentsSection(withWords)
    ],
    closing: closingOf(withWords)
  };
}

/** Other remedies used, the appeal first, as the answers name it. Source: art. 44(2)(15-1). */
function remediesSection(given: GivenWithWords): PaperSection {
  const {answers, words} = given;
  return {
    section: 'remedies',
    heading: words.headings.remedies,
    blocks: [
      ...(answers.appellateAct === 'inForce' ? [textOf(words.appealUsed)] : []),
      ...typedText(given, 'otherRemedies')
    ]
  };
}

/** Signature, name and date; the date is left open. Source: art. 44(3). */
function closingOf(given: GivenWithWords): ApplicationDocument['closing'] {
  const {answers, fields, words} = given;
  const {labels, gaps} = words;
  const name =
    representativeIn(given) !== undefined
      ? fields.representativeName
      : answers.signer === 'rightsHolder'
        ? fields.fullName
        : undefined;
  return [
    factOf(labels.signature, [{gap: gaps.signature}]),
    factOf(labels.signedBy, orGap(lineOf(name), gaps.signedBy)),
    factOf(labels.signedOn, [{gap: gaps.signedOn}])
  ];
}

/** The number of places left to fill in, check or strike out. */
export function gapsIn({parties, sections, closing}: ApplicationDocument): number {
  const blocks = [
    ...parties.flatMap(({facts}) => facts),
    ...sections.flatMap((one) => one.blocks),
    ...closing
  ];
  const lines = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'text':
      case 'fact':
        return [block.line];
      case 'list':
        return block.items;
      case 'subheading':
      case 'plea':
        return [];
      default:
        return block satisfies never;
    }
  });
  return lines.flat().filter((piece) => typeof piece !== 'string').length;
}
