import {QUESTION_IDS, QUESTIONS} from '../../lib/rules/questions/catalogue';
import messages from '../../messages/ru/questions.json';

interface Words {
  readonly title: string;
  readonly why: string;
  readonly options?: Readonly<Record<string, {readonly label: string}>>;
}

const words: Readonly<Record<string, Words>> = messages.questions;
const rights: Readonly<Record<string, string>> = messages.rights;

/** The same questions with the same words in Russian, one to a page; no rules, no result, so less than we do. */
export function surveyOf() {
  return {
    questionsOnPageMode: 'questionPerPage',
    elements: QUESTION_IDS.map((name) => {
      const question = QUESTIONS[name];
      const {title, why, options} = words[name] ?? {title: name, why: ''};
      const base = {name, title, description: why, isRequired: true};
      if (question.kind === 'date') return {...base, type: 'text', inputType: 'date'};
      const choices = question.options.map((value) => ({
        value,
        text: options?.[value]?.label ?? rights[value] ?? value
      }));
      return {...base, type: question.kind === 'several' ? 'checkbox' : 'radiogroup', choices};
    })
  };
}
