import check from '@/messages/ru/check.json';
import letter from '@/messages/ru/letter.json';
import questions from '@/messages/ru/questions.json';
import rules from '@/messages/ru/rules.json';

/** Everything that the check says in this language, to be fetched at once. */
export const words = {...questions, ...check, ...rules, ...letter};
