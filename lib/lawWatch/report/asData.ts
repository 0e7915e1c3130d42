import {formatCitation, LOCALES} from '../../text';
import type {LawCheck} from '../check';
import {affectedBy, outcomeOf} from './affected';
import type {WordsById} from './wordsById';

/** The report as data, for machines. */
export function asData(check: LawCheck, byId: WordsById): object {
  return {
    outcome: outcomeOf(check),
    problems: check.problems,
    texts: check.texts.map((text) => ({
      files: text.files,
      act: text.act,
      language: text.language,
      redaction: text.redaction ?? null,
      same: text.same,
      of: text.of,
      newAmendment: text.newAmendment ?? null,
      headingsChanged: text.headingsChanged,
      citations: text.citations.map(({place, fate}) => ({place, ...fate})),
      touched: affectedBy(text, byId).map(({citation, place, fate, uses, words}) => ({
        place,
        ...fate,
        citation: Object.fromEntries(LOCALES.map((locale) => [locale, formatCitation(locale, citation)])),
        uses: uses.map(({kind, id}) => ({kind, id})),
        words: Object.fromEntries(words.map((id) => [id, byId.get(id)]))
      }))
    }))
  };
}
