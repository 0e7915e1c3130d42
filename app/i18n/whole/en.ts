import check from '@/messages/en/check.json';
import letter from '@/messages/en/letter.json';
import questions from '@/messages/en/questions.json';
import rules from '@/messages/en/rules.json';

/** All the words of the check in this language, as one chunk. */
export const words = {...questions, ...check, ...rules, ...letter};
