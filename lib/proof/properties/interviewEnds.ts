import type {Finding} from '../../rules';
import {shortest, type Property} from '../property';
import type {Survey} from '../survey';

/**
 * No part calls open what is answered, and the next question is one that a part calls open: so none is asked twice, and
 * as there are finitely many, the interview ends. It does not end before nothing is open that still counts.
 */
export const interviewEnds: Property = {
  id: 'interviewEnds',
  says: 'the interview asks nothing twice, and ends',
  refute: (survey) => shortest([...askedTwice(survey), ...askedOfNobody(survey)], survey)
};

function askedTwice(survey: Survey) {
  return survey.all().flatMap(({part, space, diagram}) =>
    [...part.questions].flatMap((id) => {
      const asked = space.select(diagram, (said) => said.open.includes(id));
      const found = space.find(space.answered(id, asked), (isAsked) => isAsked);
      return found === undefined ? [] : [{what: `${part.name} asks ${id} again`, given: found.given}];
    })
  );
}

/** Whether what one finding calls open is asked, and nothing else. */
function askedOfNobody(survey: Survey) {
  const {firstOpen} = survey.parts;
  return survey.newCriteria().flatMap(({part, space, diagram}) => {
    const isWrong = (finding: Finding) =>
      [true, false].some((barred) => {
        const next = firstOpen([finding], barred, []);
        const counts = !barred || finding.worst === 'bars';
        return next === undefined ? counts && finding.open.length > 0 : !finding.open.includes(next);
      });
    const found = space.find(diagram, isWrong);
    return found === undefined
      ? []
      : [{what: `what ${part.name} calls open is not what is asked`, given: found.given}];
  });
}
