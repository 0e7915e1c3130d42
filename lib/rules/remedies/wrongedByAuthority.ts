import {answered} from '../questions';
import {any} from './remedy';

/** What an authority or an official did is the trouble, or has to be fought first. */
export const WRONGED_BY_AUTHORITY = any(
  answered('request', 'judgeOfficial'),
  answered('appliedBy', 'authority'),
  answered('actKind', 'individualDecision')
);
