import {checkState} from '@/app/[locale]/check/state/checkState';
import {TODAY} from '../../support/test';
import {type Walk} from './walk';

export const chance = ({random}: Walk, probability: number) => random() < probability;

export const stateOf = ({draft, place}: Walk) => checkState(draft, TODAY, place ?? '');
