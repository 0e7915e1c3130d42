import {
  BEFORE_REFORM,
  CRITERION_IDS,
  criterionOf,
  lawChanges,
  REFORM,
  type CriterionId,
  type Failure,
  type LawChange,
  type Version
} from '@/lib/rules';
import {withCited} from './law';
import {inEach, type Messages} from './words';

export const criteriaOf = (messages: Messages) =>
  CRITERION_IDS.map((id) => ({
    id,
    ...criterionOf(id),
    versions: criterionOf(id).versions.map((version) => versionOf(id, version, messages)),
    words: inEach(messages, ({criteria}) => {
      const {condition: _condition, failures: _failures, ...words} = criteria[id];
      return words;
    }),
    ...(messages.en.changed[id] !== undefined && {changed: inEach(messages, ({changed}) => changed[id])})
  }));

const versionOf = (id: CriterionId, version: Version, messages: Messages) => ({
  ...withCited(version),
  failures: version.failures.map((failure) => failureOf(id, failure, messages)),
  words: inEach(messages, ({criteria, before}) => ({
    condition: askedForMoreOrLess(version) ? before[id] : criteria[id].condition
  }))
});

const failureOf = (id: CriterionId, failure: Failure, messages: Messages) => ({
  ...withCited(failure),
  words: inEach(messages, ({criteria}) => criteria[id].failures[failure.id])
});

const CHANGES = lawChanges(BEFORE_REFORM, REFORM);

/** Before the reform the version asked for something else, and has words of its own. */
const askedForMoreOrLess = (version: Version): boolean =>
  CHANGES.some(({kind, before}: LawChange) => kind === 'changed' && before === version);
