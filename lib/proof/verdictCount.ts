import {VERDICTS, type Survey} from './survey';

/** How many ways of answering every question of the criteria in force lead to each verdict, from best to worst. */
export function countVerdicts({parts, joint, rank}: Survey): readonly bigint[] {
  const {space, findings} = joint();
  const worst = parts.criteria
    .map((part) => space.select(findings.get(part.id) ?? space.impossible, rank))
    .reduce((all, one) => space.join(all, one, Math.max));
  const tally = space.tally(worst);
  return VERDICTS.map((_, at) => tally.get(at) ?? 0n);
}
