import check from '@/messages/kk/check.json';
import letter from '@/messages/kk/letter.json';
import questions from '@/messages/kk/questions.json';
import rules from '@/messages/kk/rules.json';

/** All the words of the check in this language, as one chunk. */
export const words = {...questions, ...check, ...rules, ...letter};
