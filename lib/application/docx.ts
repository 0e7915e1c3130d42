import {AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun} from 'docx';
import {coreProperties, CORE_PROPERTIES} from './coreProperties';
import {paragraphsOf} from './docxParagraphs';
import {BODY_HALF_POINTS, STYLES} from './docxStyles';
import {withoutClock} from './withoutClock';
import type {IsoDate} from '../rules';
import type {ApplicationDocument} from './model';

/** Twentieths of a point in a millimetre. */
const TWIPS = 1440 / 25.4;
const mm = (length: number) => Math.round(length * TWIPS);

const A4 = {width: mm(210), height: mm(297)};
const MARGINS = {top: mm(20), right: mm(15), bottom: mm(20), left: mm(25)};

/** The draft as an editable file; byte-identical for the same draft on any day and device. */
export async function toDocx(draft: ApplicationDocument, today: IsoDate): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: draft.title,
    styles: STYLES[draft.language],
    numbering: {config: [levels('sections', '%1.'), levels('papers', '%1)')]},
    sections: [
      {
        properties: {page: {size: A4, margin: MARGINS}},
        footers: {default: new Footer({children: [pageNumber()]})},
        children: [...paragraphsOf(draft)]
      }
    ]
  });
  const core = {path: CORE_PROPERTIES, data: coreProperties(draft, today)};
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [core])));
}

const HANGING = {left: mm(7), hanging: mm(7)};

function levels(reference: string, text: string) {
  return {
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text,
        alignment: AlignmentType.START,
        style: {paragraph: {indent: HANGING}}
      }
    ]
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({children: [PageNumber.CURRENT], size: BODY_HALF_POINTS - 4})]
  });
}
