import type {Finding} from '../../rules';
import {shortest, type Property} from '../property';

/** Whoever is told that something is not decided is told why: what the law leaves open, or what they did not answer. */
export const doubtsHaveReasons: Property = {
  id: 'doubtsHaveReasons',
  says: 'what is not decided names what the law leaves open, or a question that is open or answered “I don’t know”',
  refute: (survey) =>
    shortest(
      survey.newCriteria().flatMap(({part, space, diagram}) => {
        const found = space.find(space.select(diagram, isWithoutReason), (isWithout) => isWithout);
        return found === undefined
          ? []
          : [{what: `${part.name} is not decided for no reason`, given: found.given}];
      }),
      survey
    )
};

const isWithoutReason = ({status, failure, open, unknown}: Finding): boolean =>
  status === 'unknown' && failure === undefined && open.length === 0 && unknown.length === 0;
