import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {QUESTION_IDS, questionOf, UNKNOWN, type Answer, type QuestionId} from '../rules';
import {anyAsOf, fullAnswers} from '../rules/anyAnswers.fixture';
import {assess} from '../rules';
import {automatonOf} from './automaton';
import {daysLater} from './days';
import {conditionsUnder, LAWS} from './law';
import {linksIn} from './links';
import {classifierOf, optionClasses} from './optionClasses';
import {criterionParts} from './parts';
import {vectorsOf} from './vectors';

const law = LAWS.at(-1);
if (law === undefined) throw new Error('Some law is in force');
const CONDITIONS = conditionsUnder(law);
const SEVERAL = QUESTION_IDS.filter((id) => questionOf(id).kind === 'several');
const TODAY = '2026-11-23';

describe('members of one class', () => {
  const rights = (id: QuestionId) => {
    const question = questionOf(id);
    return question.kind === 'several' ? fc.subarray([...question.options], {minLength: 1}) : fc.constant([]);
  };

  test.each(SEVERAL)('of lists of %s give equal assessments, but for the answer itself', (id) => {
    const classOf = classifierOf(id, CONDITIONS);
    const classes = new Map(optionClasses(id, CONDITIONS).map((one) => [one.passes, one.answer]));
    const situation = anyAsOf.chain((asOf) => fullAnswers(asOf.today).map((answers) => ({answers, asOf})));
    fc.assert(
      fc.property(situation, rights(id), ({answers, asOf}, list) => {
        const member = list as unknown as Answer;
        const representative = classes.get(classOf(member));
        expect(representative).toBeDefined();
        expect(assess({...answers, [id]: member}, asOf)).toEqual(
          assess({...answers, [id]: representative}, asOf)
        );
      }),
      {numRuns: 200}
    );
  });

  test.each(SEVERAL)(
    'of lists of %s are counted: together they are all lists, "none" and "I don\'t know"',
    (id) => {
      const question = questionOf(id);
      const options = question.kind === 'several' ? question.options.length : 0;
      const counted = optionClasses(id, CONDITIONS).reduce((sum, {count}) => sum + count, 0n);
      expect(counted).toBe(2n ** BigInt(options) - 1n + 2n);
    }
  );
});

describe('an automaton', () => {
  const links = linksIn(CONDITIONS);
  const vectors = vectorsOf(links, daysLater('2026-07-01', -800), TODAY);
  const parts = criterionParts(law, TODAY).filter(({name}) => name !== 'timeLimit');

  test.each(parts)('of $name says of any answers what the rules say of them', (part) => {
    const automaton = automatonOf(part, {links, vectors});
    fc.assert(
      fc.property(fullAnswers(TODAY), fc.subarray([...automaton.questions]), (answers, asked) => {
        const given = Object.fromEntries(asked.map((id) => [id, answers[id]]));
        const state = asked.reduce(
          (at, id) => at.moves.get(automaton.moveOf(id, {answer: answers[id] ?? UNKNOWN})) ?? at,
          automaton.start
        );
        expect(state.outcome).toEqual(part.outcome(given));
      }),
      {numRuns: 60}
    );
  });
});

test('days further back than are compared bring about nothing new', () => {
  const links = linksIn(CONDITIONS);
  const among = (back: number) =>
    vectorsOf(links, daysLater('2026-07-01', -back), TODAY).map(({vector}) => vector);
  expect(among(2000)).toEqual(among(800));
});
