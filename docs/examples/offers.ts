import type {PublishedRemedyCondition} from '@/lib/published';
import {dayOf, evaluate, type Facts} from './conditions';
import {lastDayOf} from './days';
import type {Finding} from './findings';
import {all, any, truth, type Truth} from './truth';

/** The other ways that fit, each with its last day where it can be told. */
export function remediesOn(findings: readonly Finding[], facts: Facts) {
  const fitting = facts.rules.remedies.filter(
    ({fits, unless}) =>
      holds(fits, findings, facts) === 'true' &&
      (unless === undefined || holds(unless, findings, facts) !== 'true')
  );
  const {caseKind} = facts.answers;
  return fitting.map(({id, limit}) => {
    const from = dayOf(limit?.of, facts);
    const counts = typeof caseKind === 'string' && limit?.caseKinds.includes(caseKind) === true;
    return {remedy: id, ...(counts && from !== undefined && {lastDay: lastDayOf(limit.term, from)})};
  });
}

function holds(condition: PublishedRemedyCondition, findings: readonly Finding[], facts: Facts): Truth {
  switch (condition.op) {
    case 'found':
      return any(
        condition.criteria.map((id) =>
          foundAs(
            condition.as,
            findings.find(({criterion}) => criterion === id)
          )
        )
      );
    case 'every':
      return all(condition.conditions.map((part) => holds(part, findings, facts)));
    case 'some':
      return any(condition.conditions.map((part) => holds(part, findings, facts)));
    default:
      return evaluate(condition, facts);
  }
}

/** Where the law is silent a criterion may yet be met, but is never unmet. */
function foundAs(as: 'unmet' | 'unsettled', finding: Finding | undefined): Truth {
  if (finding === undefined || finding.status === 'met' || finding.status === 'notApplicable') return 'false';
  const isUnsettled = finding.failure?.consequence === 'unsettled';
  if (as === 'unsettled' || isUnsettled) return truth(as === 'unsettled' && isUnsettled);
  return finding.status === 'unmet' ? 'true' : 'unknown';
}

/** The papers that go with the application. */
export const documentsOn = (facts: Facts) =>
  facts.rules.documents
    .filter(({when}) => when === undefined || evaluate(when, facts) === 'true')
    .map(({id}) => id);
