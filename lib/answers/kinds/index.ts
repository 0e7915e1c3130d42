import {isKeyOf, type CatalogueQuestion, type Question} from '../../rules';
import {choice} from './choice';
import {date} from './date';
import type {Kind} from './kind';
import {several} from './several';

const KINDS = {choice, several, date} as const satisfies {
  readonly [K in Question['kind']]: Kind<Extract<CatalogueQuestion, {readonly kind: K}>>;
};

export const kindOf = ({kind}: Pick<Question, 'kind'>): Kind<CatalogueQuestion> => KINDS[kind];

export const isKind = (kind: string): kind is Question['kind'] => isKeyOf(kind, KINDS);

export type {DecodedAnswer, FormOutcome} from './kind';
