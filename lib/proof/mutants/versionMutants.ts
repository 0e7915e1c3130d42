import type {Consequence, Failure, Grounds, Version} from '../../rules';
import {isNonEmpty} from '../../rules/logic';
import {conditionMutants} from './conditionMutants';
import {named, within, without, type Mutant} from './mutant';

const CONSEQUENCES: readonly Consequence[] = ['bars', 'premature', 'curable', 'unsettled'];

/** A version of a criterion with one error: in a condition, a consequence, a ground, or the order of its failures. */
export function versionMutants(version: Version): readonly Mutant<Version>[] {
  const {when, met, failures} = version;
  const ungrounded = without(without(version, 'returned'), 'refused');
  const having = (changed: readonly Failure[]) => ({
    ...version,
    failures: isNonEmpty(changed) ? changed : failures
  });
  return [
    ...(when === undefined
      ? []
      : [
          named('concerns everyone', without(version, 'when')),
          ...within('when', conditionMutants(when), (value) => ({...version, when: value}))
        ]),
    ...within('met', conditionMutants(met), (value) => ({...version, met: value})),
    ...groundMutants(version, (grounds) => ({...ungrounded, ...grounds})),
    ...failures.flatMap((failure, index) =>
      within(failure.id, failureMutants(failure), (value) => having(failures.with(index, value)))
    ),
    ...(failures.length > 1
      ? failures.map(({id}, index) => named(`no ${id}`, having(failures.toSpliced(index, 1))))
      : []),
    ...failures.flatMap((failure, index) => {
      const before = failures[index - 1];
      if (before === undefined) return [];
      const swapped = failures.toSpliced(index - 1, 2, failure, before);
      return [named(`${failure.id} before ${before.id}`, having(swapped))];
    })
  ];
}

function failureMutants(failure: Failure): readonly Mutant<Failure>[] {
  const {when, consequence} = failure;
  const ungrounded = without(without(failure, 'returned'), 'refused');
  return [
    ...CONSEQUENCES.filter((other) => other !== consequence).map((other) =>
      named(other, {...failure, consequence: other})
    ),
    ...groundMutants(failure, (grounds) => ({...ungrounded, ...grounds})),
    ...(when === undefined
      ? []
      : [
          named('always', without(failure, 'when')),
          ...within('when', conditionMutants(when), (value) => ({...failure, when: value}))
        ])
  ];
}

/** Another subparagraph of 47(2) or 48(3), or none. */
function groundMutants<T>({returned, refused}: Grounds, put: (grounds: Grounds) => T): readonly Mutant<T>[] {
  const grounds: Grounds = {
    ...(returned !== undefined && {returned}),
    ...(refused !== undefined && {refused})
  };
  return (['returned', 'refused'] as const).flatMap((ground) => {
    const number = grounds[ground];
    if (number === undefined) return [];
    return [
      named(`${ground} on another ground`, put({...grounds, [ground]: (number % 5) + 1})),
      named(`not ${ground}`, put(without(grounds, ground)))
    ];
  });
}
