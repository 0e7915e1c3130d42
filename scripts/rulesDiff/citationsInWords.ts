import {ACT_IDS, isOneOf, type Citation} from '@/lib/rules';
import {formatCitations, formatList, type Locale} from '@/lib/text';

/** Citations in words; those of an act that only another revision knows, by the name that it has there. */
export function citationsInWords(
  locale: Locale,
  citations: readonly Citation[],
  nameOf: (act: string) => string
): string {
  const known = citations.filter(({act}) => isOneOf(act, ACT_IDS));
  const others = citations.filter(({act}) => !isOneOf(act, ACT_IDS));
  return formatList(locale, [
    ...(known.length === 0 ? [] : [formatCitations(locale, known)]),
    ...others.map((one) => `${nameOf(one.act)}: ${PLACE[locale](numbersOf(one))}`)
  ]);
}

/** What an act calls the units of its articles only its own revision knows: the numbers stand alone. */
const PLACE: Readonly<Record<Locale, (numbers: string) => string>> = {
  kk: (numbers) => `${numbers}-бап`,
  ru: (numbers) => `статья ${numbers}`,
  en: (numbers) => `Article ${numbers}`
};

const numbersOf = ({article, paragraph, subparagraph}: Citation) =>
  [article, ...[paragraph, subparagraph].flatMap((one) => (one === undefined ? [] : [`(${one})`]))].join('');
