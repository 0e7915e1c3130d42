import check from '@/messages/en/check.json';
import letter from '@/messages/en/letter.json';
import questions from '@/messages/en/questions.json';
import rules from '@/messages/en/rules.json';

/** Everything that the check says in this language, to be fetched at once. */
export const words = {...questions, ...check, ...rules, ...letter};
