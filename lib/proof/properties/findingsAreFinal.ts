import type {Finding} from '../../rules';
import {shortest, type Property} from '../property';
import {DIFFERENT, differing} from '../space';
import type {Local} from '../survey';
import type {CriterionPart} from '../parts';

/** What is said of a criterion: only the worst foretold may still sharpen, and what is asked. */
const said = ({status, failure = ''}: Finding): string => `${status} ${failure}`;

const isFinal = ({status}: Finding) => status === 'met' || status === 'unmet' || status === 'notApplicable';

export const findingsAreFinal: Property = {
  id: 'findingsAreFinal',
  says: 'a finding changes no more once it is final or nothing is open',
  refute: (survey) => shortest(survey.newCriteria().flatMap(faultsOf), survey)
};

function faultsOf({part, space, diagram}: Local<CriterionPart, Finding>) {
  const later = (by: (finding: Finding) => string) => space.ahead(space.select(diagram, by), differing);
  const whole = later((finding) => JSON.stringify(finding));
  const changes = space.join(diagram, whole, (finding, all) =>
    isFinal(finding) && all === DIFFERENT ? finding.status : ''
  );
  const restless = space.join(diagram, later(said), (finding, all) =>
    finding.open.length === 0 && all === DIFFERENT ? 'nothing open' : ''
  );
  return [changes, restless].flatMap((wrong) => {
    const found = space.find(wrong, (fault) => fault !== '');
    return found === undefined
      ? []
      : [
          {
            what: `${part.name}: ${found.value}, though another answer can change it`,
            given: found.given
          }
        ];
  });
}
