import type {Question} from '../../rules';
import {choice} from './choice';
import {date} from './date';
import type {Kind} from './kind';
import {several} from './several';

const KINDS = {choice, several, date} as const satisfies {
  readonly [K in Question['kind']]: Kind<Extract<Question, {readonly kind: K}>>;
};

export const kindOf = ({kind}: Pick<Question, 'kind'>): Kind<Question> => KINDS[kind];

export type {DecodedAnswer} from './kind';
