import {TIME_LIMIT_IDS, timeLimitOf} from '@/lib/rules';
import {wordsOn} from '@/lib/text';
import {withCited} from './law';
import {inEach, type Messages, type TimeLimitText} from './words';

export const timeLimitsOf = (messages: Messages) =>
  TIME_LIMIT_IDS.map((id) => ({
    id,
    versions: timeLimitOf(id).versions.map((version) => ({
      ...withCited(version),
      words: inEach(messages, ({timeLimits}) => {
        const {title, how} = wordsOn<TimeLimitText>(timeLimits[id], version.inForce.until ?? '9999-12-31');
        return {title, how};
      })
    }))
  }));
