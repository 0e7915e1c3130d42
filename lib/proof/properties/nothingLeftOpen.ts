import type {Finding} from '../../rules';
import {isBarred} from '../../rules/assessment/verdict';
import {shortest, type Property} from '../property';
import {DIFFERENT, differing} from '../space';
import type {Local, Survey} from '../survey';
import type {CriterionPart, RemedyPart, Said} from '../parts';

/**
 * A finding of which nothing is asked any more is what it would be if every question had been answered; once something
 * bars, that is enough of those that can bar. So the verdict on what was asked is the verdict on all the facts.
 */
export const nothingLeftOpen: Property = {
  id: 'nothingLeftOpen',
  says: 'the verdict on what was asked is the verdict on all the facts, with every ground that bars, and so are the remedies',
  refute: (survey) =>
    shortest(
      [
        ...survey.newCriteria().flatMap((one) => leftByFinding(one, survey)),
        ...survey.newRemedies().flatMap((one) => leftByRemedy(one))
      ],
      survey
    )
};

function leftByFinding({part, space, diagram}: Local<CriterionPart, Finding>, {parts: {firstOpen}}: Survey) {
  const isDone = (finding: Finding, barred: boolean) => firstOpen([finding], barred, []) === undefined;
  const [said, bars] = [
    ({status, failure}: Finding) => `${status} ${failure ?? ''}`,
    (finding: Finding) => (isBarred([finding]) ? 'bars' : '')
  ].map((say) => space.ahead(space.select(diagram, say), differing));
  if (said === undefined || bars === undefined) return [];
  const open = [said, bars].map((coming, barred) =>
    space.join(diagram, coming, (finding, all) => isDone(finding, barred === 1) && all === DIFFERENT)
  );
  return open.flatMap((one) => {
    const found = space.find(one, (isOpen) => isOpen);
    return found === undefined ? [] : [{what: `ends though ${part.name} is not decided`, given: found.given}];
  });
}

/** Whether a remedy is offered, once it asks nothing and the findings that it looks at are settled. */
function leftByRemedy({part, space, diagram}: Local<RemedyPart, Said>) {
  const offered = space.select(diagram, (said) => (said.result === undefined ? '' : 'offered'));
  const settled = part.criteria.reduce((so, id) => space.answered(`found ${id}`, so), diagram);
  const open = space.join(
    settled,
    space.ahead(offered, differing),
    (said, all) => said.open.length === 0 && all === DIFFERENT
  );
  const found = space.find(open, (isOpen) => isOpen);
  return found === undefined ? [] : [{what: `ends though ${part.name} is not decided`, given: found.given}];
}
