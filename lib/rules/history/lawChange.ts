import type {IsoDate} from '../calendar';
import {CRITERION_IDS, criterionOf, type CriterionId, type Version} from '../criteria';
import {versionOn} from '../law';

/**
 * How a criterion differs between two days: `added` or `ended`, `changed` in what it asks or in what a failure
 * means, `renumbered` where only the articles differ, or `same`.
 */
export type LawChangeKind = 'added' | 'ended' | 'changed' | 'renumbered' | 'same';

/** One criterion as it applied on two days. */
export interface LawChange {
  readonly criterion: CriterionId;
  readonly kind: LawChangeKind;
  readonly before?: Version;
  readonly after?: Version;
}

/** Compares the law of two days criterion by criterion, in the order of the catalogue. */
export function lawChanges(before: IsoDate, after: IsoDate): readonly LawChange[] {
  return CRITERION_IDS.flatMap((criterion) => {
    const [older, newer] = [before, after].map((day) => versionOn(criterionOf(criterion), day));
    if (older === undefined && newer === undefined) return [];
    return {
      criterion,
      kind: kindOf(older, newer),
      ...(older !== undefined && {before: older}),
      ...(newer !== undefined && {after: newer})
    };
  });
}

function kindOf(before: Version | undefined, after: Version | undefined): LawChangeKind {
  if (before === undefined) return 'added';
  if (after === undefined) return 'ended';
  if (before === after) return 'same';
  return substanceOf(before) === substanceOf(after) ? 'renumbered' : 'changed';
}

/** Everything but the period and the articles of the criterion as a whole. */
function substanceOf({inForce: _period, citations: _articles, ...substance}: Version): string {
  return JSON.stringify(substance);
}
