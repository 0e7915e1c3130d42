import type {IsoDate} from '../rules';
import type {ApplicationDocument} from './model';

export const CORE_PROPERTIES = 'docProps/core.xml';

/**
 * Title, language and the day of the draft, without an author: docx would write the current time and a default
 * name.
 */
export function coreProperties({title, subtitle, language}: ApplicationDocument, today: IsoDate): string {
  const day = `${today}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${title} ${subtitle}</dc:title><dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '</cp:coreProperties>'
  ].join('');
}
