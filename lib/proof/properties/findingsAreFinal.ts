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

function faultsOf({part, space, diagram}: Local<CriterionPart>) {
  const later = (by: (finding: Finding) => unknown) =>
    space.ahead(
      space.select(diagram, (finding) => by(finding as Finding)),
      differing
    );
  const whole = later((finding) => JSON.stringify(finding));
  const changes = space.join(diagram, whole, (finding, all) =>
    isFinal(finding as Finding) && all === DIFFERENT ? (finding as Finding).status : ''
  );
  const restless = space.join(diagram, later(said), (finding, all) =>
    (finding as Finding).open.length === 0 && all === DIFFERENT ? 'nothing open' : ''
  );
  return [changes, restless].flatMap((wrong) => {
    const found = space.find(wrong, (fault) => fault !== '');
    return found === undefined
      ? []
      : [
          {
            what: `${part.name}: ${String(found.value)}, though another answer can change it`,
            given: found.given
          }
        ];
  });
}
