import {AlignmentType, HeadingLevel, Paragraph, TextRun, type IRunOptions} from 'docx';
import {gapText, isGap, type ApplicationDocument, type Block, type Line} from './model';

/** The header is in the right half of the sheet, as on court papers. */
const HEAD_INDENT = {left: 4300};
const FIRST_LINE = {firstLine: 567};

/** The paper as paragraphs, in reading order. */
export function paragraphsOf(draft: ApplicationDocument): readonly Paragraph[] {
  const {addressee, parties, title, subtitle, sections, closing} = draft;
  return [
    new Paragraph({indent: HEAD_INDENT, children: [boldRun(addressee)]}),
    ...parties.flatMap(({heading, facts}) => [
      new Paragraph({
        indent: HEAD_INDENT,
        spacing: {before: 160},
        keepNext: true,
        children: [boldRun(`${heading}:`)]
      }),
      ...facts.map(({label, line}) => new Paragraph({indent: HEAD_INDENT, children: factRuns(label, line)}))
    ]),
    new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(title)]}),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: {after: 200},
      children: [boldRun(subtitle)]
    }),
    ...sections.flatMap(({heading, blocks}) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        numbering: {reference: 'sections', level: 0},
        children: [new TextRun(heading)]
      }),
      ...blocks.flatMap(blockParagraphs)
    ]),
    ...closing.map(
      ({label, line}, place) =>
        new Paragraph({
          ...(place === 0 && {spacing: {before: 400}}),
          keepLines: true,
          keepNext: place < closing.length - 1,
          children: factRuns(label, line)
        })
    )
  ];
}

function blockParagraphs(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'text':
      return [
        new Paragraph({
          alignment: AlignmentType.BOTH,
          indent: FIRST_LINE,
          children: runsOf(block.line)
        })
      ];
    case 'fact':
      return [new Paragraph({children: factRuns(block.label, block.line)})];
    case 'subheading':
      return [new Paragraph({heading: HeadingLevel.HEADING_2, children: [new TextRun(block.text)]})];
    case 'plea':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: {before: 120, after: 120},
          children: [boldRun(block.text)]
        })
      ];
    case 'list':
      return block.items.map(
        (line) =>
          new Paragraph({
            ...(block.numbered
              ? {numbering: {reference: 'papers', level: 0}}
              : {indent: {left: FIRST_LINE.firstLine}}),
            children: runsOf(block.numbered ? line : ['– ', ...line])
          })
      );
    default:
      return block satisfies never;
  }
}

const factRuns = (label: string, line: Line) => runsOf([`${label}: `, ...line]);

function boldRun(text: string): TextRun {
  const options: IRunOptions = {text, bold: true};
  return new TextRun(options);
}

/** Gaps stand out by colour and by their brackets. */
function runsOf(line: Line): TextRun[] {
  return line.map((piece) =>
    isGap(piece) ? new TextRun({text: gapText(piece), highlight: 'yellow'}) : new TextRun(piece)
  );
}
