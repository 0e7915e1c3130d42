import {QUESTION_IDS, questionOf, type Question, type QuestionId, type RightId} from '@/lib/rules';
import {wordsOn} from '@/lib/text';
import {inEach, type Messages, type QuestionText} from './words';

/** The words of the law in force; those of laws before stand on the site alone. */
const NEWEST = '9999-12-31';

export const questionsOf = (messages: Messages) =>
  QUESTION_IDS.map((id) => ({
    id,
    ...questionOf(id),
    ...answersOf(id, questionOf(id), messages),
    words: inEach(messages, ({questions}) => {
      const {title, why, help} = wordsOn<QuestionText>(questions[id], NEWEST);
      return {title, why, help};
    })
  }));

/** The options with their words, in place of their bare ids. */
function answersOf(id: QuestionId, question: Question, messages: Messages) {
  switch (question.kind) {
    case 'choice':
      return {
        options: question.options.map((option) => ({
          id: option,
          words: inEach(messages, ({questions}) => questions[id].options?.[option])
        }))
      };
    case 'several':
      return {
        options: question.options.map((option) => ({
          id: option,
          words: inEach(messages, ({rights}) => ({label: rights[option as RightId]}))
        })),
        none: {id: question.none, words: inEach(messages, ({questions}) => questions[id].none)}
      };
    case 'date':
      return {};
    default:
      return question satisfies never;
  }
}
