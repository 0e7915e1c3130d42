import type {PublishedRemedyCondition} from '@/lib/published';
import {dayOf, evaluate, type Facts} from './conditions';
import {lastDayOf, versionsOn} from './days';
import type {Finding} from './findings';
import {any, truth, type Truth} from './truth';

/** The remedies that apply, each with its last day if it can be computed. */
export function remediesOn(findings: readonly Finding[], facts: Facts, lawOn: string) {
  const holds = (condition: PublishedRemedyCondition) =>
    evaluate(condition, facts, ({criteria, as}) =>
      any(
        criteria.map((id) =>
          foundAs(
            as,
            findings.find(({criterion}) => criterion === id)
          )
        )
      )
    ) === 'true';
  const inForce = facts.rules.remedies.flatMap(({id, versions}) =>
    versionsOn(versions, lawOn).map((version) => ({id, ...version}))
  );
  const fits = inForce.filter(({fits, unless}) => holds(fits) && (unless === undefined || !holds(unless)));
  const last = fits.length === 0 || findings.some(({unknown}) => unknown.length > 0);
  const fitting = inForce.filter((one) => fits.includes(one) || (last && one.lastResort === true));
  const {caseKind} = facts.answers;
  return fitting.map(({id, limit}) => {
    const from = dayOf(limit?.of, facts);
    const counts = typeof caseKind === 'string' && limit?.caseKinds.includes(caseKind) === true;
    return {remedy: id, ...(counts && from !== undefined && {lastDay: lastDayOf(limit.term, from)})};
  });
}

/** Where the law is silent a criterion may yet be met, but is never unmet. */
function foundAs(as: 'unmet' | 'unsettled', finding: Finding | undefined): Truth {
  if (finding === undefined || finding.status === 'met' || finding.status === 'notApplicable') return 'false';
  const isUnsettled = finding.failure?.consequence === 'unsettled';
  if (as === 'unsettled' || isUnsettled) return truth(as === 'unsettled' && isUnsettled);
  return finding.status === 'unmet' ? 'true' : 'unknown';
}

/** The papers that go with the application. */
export const documentsOn = (facts: Facts, lawOn: string) =>
  facts.rules.documents
    .flatMap(({id, versions}) => versionsOn(versions, lawOn).map((version) => ({id, ...version})))
    .filter(({when}) => when === undefined || evaluate(when, facts) === 'true')
    .map(({id}) => id);
