import {CRITERION_IDS, criterionOf, type CriterionId, type Failure, type Version} from '@/lib/rules';
import {wordsOn} from '@/lib/text';
import {withCited} from './law';
import {inEach, type CriterionText, type Messages} from './words';

export const criteriaOf = (messages: Messages) =>
  CRITERION_IDS.map((id) => ({
    id,
    versions: criterionOf(id).versions.map((version) => versionOf(id, version, messages))
  }));

/** The words of a version are those of its last day: of today, if it is in force. */
const lastDayOf = ({inForce: {until = '9999-12-31'}}: Version) => until;

function versionOf(id: CriterionId, version: Version, messages: Messages) {
  const {from} = version.inForce;
  const day = lastDayOf(version);
  const hasOwn = (what: 'change' | 'ended') => messages.en.criteria[id].versions[from]?.[what] !== undefined;
  const own = (what: 'change' | 'ended') =>
    hasOwn(what) && {[what]: inEach(messages, ({criteria}) => criteria[id].versions[from]?.[what])};
  return {
    ...withCited(version),
    failures: version.failures.map((failure) => failureOf(id, failure, day, messages)),
    words: inEach(messages, ({criteria}) => {
      const {title, condition, met, unknown, find} = wordsOn<CriterionText>(criteria[id], day);
      return {title, condition, met, unknown, find};
    }),
    ...own('change'),
    ...own('ended')
  };
}

const failureOf = (id: CriterionId, failure: Failure, day: string, messages: Messages) => ({
  ...withCited(failure),
  words: inEach(messages, ({criteria}) => wordsOn<CriterionText>(criteria[id], day).failures[failure.id])
});
