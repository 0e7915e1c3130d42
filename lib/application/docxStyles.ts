import {AlignmentType, type IStylesOptions} from 'docx';
import type {FilingLanguage} from './model';

/** The usual type of court papers: 12 point, given in half points. */
export const BODY_HALF_POINTS = 24;

const FONT = 'Times New Roman';
const TAGS = {kk: 'kk-KZ', ru: 'ru-RU'} as const satisfies Record<FilingLanguage, string>;

/** Real heading styles, so that the paper has an outline, in the language that the spelling check should use. */
function stylesIn(language: FilingLanguage): IStylesOptions {
  const tag = TAGS[language];
  const heading = (size: number, before: number, alignment: (typeof AlignmentType)['LEFT' | 'CENTER']) => ({
    run: {font: FONT, size, bold: true, color: '000000'},
    paragraph: {alignment, keepNext: true, spacing: {before, after: 80}}
  });
  return {
    default: {
      document: {
        run: {font: FONT, size: BODY_HALF_POINTS, language: {value: tag, eastAsia: tag}},
        paragraph: {spacing: {after: 80, line: 264}}
      },
      title: heading(28, 360, AlignmentType.CENTER),
      heading1: heading(BODY_HALF_POINTS, 280, AlignmentType.LEFT),
      heading2: {
        ...heading(BODY_HALF_POINTS, 160, AlignmentType.LEFT),
        run: {font: FONT, size: BODY_HALF_POINTS, bold: false, italics: true, color: '000000'}
      }
    }
  };
}

export const STYLES: Readonly<Record<FilingLanguage, IStylesOptions>> = {
  kk: stylesIn('kk'),
  ru: stylesIn('ru')
};
