import check from '@/messages/ru/check.json';
import letter from '@/messages/ru/letter.json';
import questions from '@/messages/ru/questions.json';
import rules from '@/messages/ru/rules.json';

/** All the words of the check in this language, as one chunk. */
export const words = {...questions, ...check, ...rules, ...letter};
