import {TIME_LIMIT_IDS, timeLimitOf} from '@/lib/rules';
import {withCited} from './law';

export const timeLimits = () =>
  TIME_LIMIT_IDS.map((id) => ({id, versions: timeLimitOf(id).versions.map((version) => withCited(version))}));
