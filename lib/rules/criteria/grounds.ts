import {courtLaw, type Citation} from '../law';
import type {Failure, Grounds, Version} from './criterion';

/** The numbers of the grounds on which an application that fails in this way is returned or refused. */
export function groundsOf(version: Version, failure: Failure): Grounds {
  const returned = failure.returned ?? version.returned;
  const refused = failure.refused ?? version.refused;
  return {...(returned !== undefined && {returned}), ...(refused !== undefined && {refused})};
}

/** Where these grounds stand in the law; none where the law leaves open whether it fails. */
export function citationsOfGrounds(version: Version, failure: Failure): readonly Citation[] {
  if (failure.consequence === 'unsettled') return [];
  const {returned, refused} = groundsOf(version, failure);
  return [
    ...(returned === undefined ? [] : [courtLaw(`47(2)(${returned})`)]),
    ...(refused === undefined ? [] : [courtLaw(`48(3)(${refused})`)])
  ];
}
