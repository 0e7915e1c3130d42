import {QUESTION_IDS, questionOf, type CatalogueQuestion, type IsoDate, type QuestionId} from '@/lib/rules';
import {wordsOn} from '@/lib/text';
import {inEach, type Messages, type QuestionText} from './words';

/** The words under the law of a day; those of other laws are only on the site. */
export const questionsOf = (messages: Messages, day: IsoDate) =>
  QUESTION_IDS.map((id) => ({
    id,
    ...questionOf(id),
    ...answersOf(id, questionOf(id), messages, day),
    words: inEach(messages, ({questions}) => {
      const {title, why, help} = wordsOn<QuestionText>(questions[id], day);
      return {title, why, help};
    })
  }));

/** The options with their words instead of ids only. */
function answersOf(id: QuestionId, question: CatalogueQuestion, messages: Messages, day: IsoDate) {
  switch (question.kind) {
    case 'choice':
      return {
        options: question.options.map((option) => ({
          id: option,
          words: inEach(
            messages,
            ({questions}) => wordsOn<QuestionText>(questions[id], day).options?.[option]
          )
        }))
      };
    case 'several':
      return {
        options: question.options.map((option) => ({
          id: option,
          words: inEach(messages, ({rights}) => ({label: rights[option]}))
        })),
        none: {id: question.none, words: inEach(messages, ({questions}) => questions[id].none)}
      };
    case 'date':
      return {};
    default:
      return question satisfies never;
  }
}
