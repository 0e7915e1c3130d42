import {Ajv2020} from 'ajv/dist/2020';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../fuzzing.fixture';
import {
  interview,
  problemWith,
  QUESTION_IDS,
  questionOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type IsoDate,
  type QuestionId
} from '../rules';
import {answerIn, isAnswer, problemIn} from './answerSchema';
import {EMPTY_DRAFT, writeDraft, type Draft} from './draft/draft';
import {fieldsOf} from './fields';
import {answersJsonSchema} from './jsonSchema';
import {readLink, writeLink} from './link/link';
import {LINK_CODES} from './link/linkCodes';
import {readDraft} from './draft/readDraft';
import {readFile} from './file/readFile';
import {writeFile} from './file/writeFile';

const TODAY: IsoDate = '2026-11-23';
const ALREADY: Answers = {applicant: 'citizen'};

const draftWith = (id: QuestionId, answer: unknown): Draft => ({
  ...EMPTY_DRAFT,
  answers: {...ALREADY, [id]: answer}
});

/** The answers left after reading, and whether a loss is reported. */
interface Taken {
  readonly answers: Answers;
  readonly damaged: boolean;
}

/** Every way in which an answer can come from outside. */
const ENTRANCES: Readonly<Record<string, (id: QuestionId, answer: unknown) => Taken>> = {
  'the stored draft': (id, answer) => {
    const {draft, damaged} = readDraft(writeDraft(draftWith(id, answer)));
    return {answers: draft.answers, damaged};
  },
  'the saved file': (id, answer) => {
    const read = readFile(writeFile(draftWith(id, answer), TODAY));
    if ('problem' in read) throw new Error(read.problem);
    return {answers: read.draft.answers, damaged: read.damaged};
  },
  'npm run assess': (id, answer) => {
    const problem = isAnswer(id, answer);
    return {answers: problem ? {...ALREADY, [id]: answer} : ALREADY, damaged: !problem};
  }
};

const validate = new Ajv2020({formats: {date: true}}).compile(answersJsonSchema());

const DAYS = [
  '2026-02-28',
  '2026-02-30',
  '2026-13-01',
  '0000-01-01',
  '2026-2-8',
  '23.11.2026',
  '',
  '9999-12-31'
];

/** Values that people, older versions and attackers supply instead of an answer. */
const anyCandidate = (id: QuestionId): fc.Arbitrary<unknown> => {
  const question = questionOf(id);
  const known =
    'options' in question ? [...question.options, ...('none' in question ? [question.none] : [])] : [];
  const word = fc.oneof(fc.constantFrom(...known, UNKNOWN, 'retired', '__proto__', 'toString', '', ...DAYS));
  return fc.oneof(
    word,
    fc.array(word, {maxLength: 3}),
    fc.array(fc.constantFrom(...known, 'x'), {maxLength: 3}),
    fc.jsonValue()
  );
};

const REFUSED: readonly (readonly [QuestionId, unknown])[] = [
  ['constitutionalRight', ['noneFits', 'property']],
  ['constitutionalRight', ['property', 'noneFits']],
  ['constitutionalRight', ['property', 'property']],
  ['constitutionalRight', ['noneFits', 'noneFits']],
  ['constitutionalRight', ['property', 'unknown']],
  ['constitutionalRight', ['unknown']],
  ['constitutionalRight', []],
  ['constitutionalRight', 'property'],
  ['constitutionalRight', ['retiredRight']],
  ['appliedBy', 'retiredOption'],
  ['appliedBy', ['court']],
  ['appliedBy', null],
  ['appellateDate', '2026-02-30'],
  ['appellateDate', '2026-5-14'],
  ['appellateDate', 20260514]
];

const isPossible = (id: QuestionId, answer: unknown) =>
  problemWith(id, answer, {}, '9999-12-31') !== 'notAnAnswer';

describe.each(Object.entries(ENTRANCES))('%s', (_, enter) => {
  test.each(REFUSED)('refuses %s %j, reports it, and loses nothing else', (id, answer) => {
    expect(enter(id, answer)).toEqual({answers: ALREADY, damaged: true});
  });

  test('whatever comes in, it accepts what the rules accept, and nothing else', () => {
    fuzz(
      fc.property(
        fc.constantFrom(...QUESTION_IDS).chain((id) => fc.tuple(fc.constant(id), anyCandidate(id))),
        ([id, answer]) => {
          fc.pre(id !== 'applicant' && answer !== undefined);
          const taken = isPossible(id, answer);
          const stored = JSON.parse(JSON.stringify(answer)) as Answer;
          expect(enter(id, answer)).toEqual(
            taken ? {answers: {...ALREADY, [id]: stored}, damaged: false} : {answers: ALREADY, damaged: true}
          );
        }
      ),
      400
    );
  });
});

describe('the JSON Schema of the answers', () => {
  test.each(REFUSED)('refuses %s %j', (id, answer) => {
    // A schema's format cannot tell that a day does not exist; the command still refuses it.
    if (answer === '2026-02-30' || answer === '2026-5-14') return;
    expect(validate({[id]: answer})).toBe(false);
  });

  test('accepts whatever the rules accept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTION_IDS).chain((id) => fc.tuple(fc.constant(id), anyCandidate(id))),
        ([id, answer]) => {
          if (isPossible(id, answer)) expect(validate({[id]: answer})).toBe(true);
        }
      )
    );
  });
});

describe('the form', () => {
  test('rejects whatever the rules reject, and accepts the rest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTION_IDS).chain((id) => fc.tuple(fc.constant(id), anyCandidate(id))),
        ([id, answer]) => {
          const {kind} = questionOf(id);
          const fits =
            kind === 'several'
              ? Array.isArray(answer) && answer.every((one) => typeof one === 'string')
              : typeof answer === 'string';
          fc.pre(fits && (kind !== 'date' || isPossible(id, answer)));
          const outcome = answerIn(id, fieldsOf(id, answer as Answer), {}, TODAY);
          const alone = kind === 'several' && (answer as string[]).join() === UNKNOWN ? UNKNOWN : answer;
          expect('answer' in outcome).toBe(problemIn(id, alone, {}, TODAY) === undefined);
        }
      )
    );
  });
});

describe('a link', () => {
  test('carries every answer that the rules accept, and no other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTION_IDS).chain((id) => fc.tuple(fc.constant(id), anyCandidate(id))),
        ([id, answer]) => {
          fc.pre(id !== 'applicant' && isWritable(id, answer));
          const read = readLink(writeLink({answers: draftWith(id, answer).answers, day: TODAY}), TODAY);
          const taken = isPossible(id, answer);
          expect(read).toEqual({
            answers: taken ? {...ALREADY, [id]: answer} : ALREADY,
            day: TODAY,
            damaged: !taken
          });
        }
      )
    );
  });

  test('with a retired option leaves it out', () => {
    const options = LINK_CODES['appliedBy']?.options as Record<string, string>;
    options['retired'] = 'Z';
    try {
      const text = writeLink({answers: draftWith('appliedBy', 'retired').answers, day: TODAY});
      expect(readLink(text, TODAY)).toEqual({answers: ALREADY, day: TODAY, damaged: true});
    } finally {
      delete options['retired'];
    }
  });
});

/** Whether the codes can express it at all. */
function isWritable(id: QuestionId, answer: unknown): boolean {
  const options = LINK_CODES[id]?.options;
  if (options === undefined) return answer === UNKNOWN || isPossible(id, answer);
  if (questionOf(id).kind === 'choice')
    return answer === UNKNOWN || (typeof answer === 'string' && Object.hasOwn(options, answer));
  return (
    answer === UNKNOWN ||
    (Array.isArray(answer) &&
      answer.every((one: unknown) => typeof one === 'string' && Object.hasOwn(options, one)))
  );
}

test('an answer that is impossible on its day does not count, whichever way it came', () => {
  const before: Answers = {request: 'checkNorm', applicant: 'citizen'};
  const answers: Answers = {...before, appellateDate: '2026-11-24'};
  for (const read of [readDraft(writeDraft({...EMPTY_DRAFT, answers})).draft.answers, answers]) {
    expect(interview(read, {today: TODAY}).answers.appellateDate).toBeUndefined();
  }
  expect(problemIn('appellateDate', '2026-11-24', before, TODAY)).toBe('future');
});
