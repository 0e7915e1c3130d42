import check from '@/messages/kk/check.json';
import letter from '@/messages/kk/letter.json';
import questions from '@/messages/kk/questions.json';
import rules from '@/messages/kk/rules.json';

/** Everything that the check says in this language, to be fetched at once. */
export const words = {...questions, ...check, ...rules, ...letter};
