import {QUESTION_IDS, questionOf, type Question, type QuestionId, type RightId} from '@/lib/rules';
import {inEach, type Messages} from './words';

export const questionsOf = (messages: Messages) =>
  QUESTION_IDS.map((id) => ({
    id,
    ...questionOf(id),
    ...answersOf(id, questionOf(id), messages),
    words: inEach(messages, ({questions}) => {
      const {options: _options, none: _none, ...words} = questions[id];
      return words;
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
