import {beforeAll, describe, expect, test} from 'vitest';
import {compare} from './compare';
import {compareAsked} from './comparePart';
import {listOf, noDifferences, type Difference, type DifferenceIn} from './difference';
import {givenFindings} from './givenFindings';
import {rulesInMemory, type Changeable} from './rulesInMemory.fixture';
import type {Day, Side} from './side';

/** The law until June 2026: far fewer combinations of dates than since, and the same code. */
const BEFORE_REFORM: Day = {today: '2026-03-20', lawOn: '2024-01-01'};
const TODAY: Day = {today: '2026-11-23', lawOn: '2026-07-01'};

let before: Side;
beforeAll(async () => {
  before = await rulesInMemory(TODAY.lawOn);
});

/** What a change means on one day: the differences, and one line for each: what, before, now, answers. */
async function meaningOf(change: (rules: Changeable) => void, day = BEFORE_REFORM, code?: string) {
  const now = await rulesInMemory(day.lawOn, change, code);
  const {laws, ...rest} = compare(before, now, [{law: {from: day.lawOn}, days: [day]}]);
  const differences = laws.flatMap((law) => law.differences);
  return {...rest, differences, lines: differences.map(lineOf)};
}

function lineOf({kind, id, old, now, example}: Difference): string {
  const answers = Object.entries(example).map(([question, answer]) => `${question}=${String(answer)}`);
  return `${kind} ${id}: ${short(old)} → ${short(now)} | ${answers.join(' ')}`;
}

function short(said: unknown): string {
  if (typeof said === 'string') return said;
  if (Array.isArray(said)) return `[${said.join()}]`;
  if (said === undefined) return 'nothing';
  const {status, failure, consequence, filing} = said as Record<string, string | undefined> & {
    filing?: {months: number};
  };
  if (filing !== undefined) return `${String(filing.months)} months`;
  if (status !== undefined)
    return [status, failure, consequence].filter((part) => part !== undefined).join(' ');
  return 'something';
}

/** The articles that are cited for what is said of a criterion. */
const articleOf = (said: DifferenceIn<'criterion'>['old']): readonly string[] =>
  typeof said === 'object' ? said.citations.map(({article}) => article) : [];

const failure = (rules: Changeable, criterion: string, id: string) => {
  const found = rules.criterion(criterion).failures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${criterion} has no failure ${id}`);
  return found;
};

const SAME = {questions: {added: [], removed: []}, options: {added: [], removed: []}, lines: []};

test('rules that say the same in every case are the same, in whichever order they name their options', async () => {
  const meaning = await meaningOf((rules) => rules.criterion('normativeAct').met.with.reverse(), TODAY);
  expect(meaning).toMatchObject(SAME);
});

test('rules are the same whatever code says the same: each of them is asked', async () => {
  expect(await meaningOf(() => undefined, BEFORE_REFORM, 'other code')).toMatchObject(SAME);
});

test('one change of one condition is a change of its finding and of the verdicts that it decides', async () => {
  const {lines, differences} = await meaningOf((rules) => {
    failure(rules, 'participation', 'noPart').consequence = 'premature';
  });
  const [criterion, verdict] = ['criterion', 'verdict'].map((kind) =>
    lines.filter((line) => line.startsWith(kind))
  );
  expect(criterion).toEqual([
    'criterion participation: unmet noPart bars → unmet noPart premature | appliedBy=court participation=no otherCase=stranger'
  ]);
  expect(verdict).toEqual([
    expect.stringMatching(/^verdict verdict: inadmissible → premature \|.*participation=no/)
  ]);
  // Three of six answers about who applied it, one of five about the part in the case, one of four about whose case it was.
  const shares = differences.filter(({kind}) => kind === 'criterion').map(({count, of}) => of / count);
  expect(shares).toEqual([40n]);
});

test('a remedy for others', async () => {
  const {lines} = await meaningOf((rules) => {
    rules.remedy('useInterpretation').fits = {
      op: 'answered',
      question: 'courtRuling',
      with: ['sinceReform']
    };
  }, TODAY);
  const about = (subject: string) => lines.filter((line) => line.startsWith(`${subject}:`));
  expect(about('remedy useInterpretation').map((line) => line.split(' |')[0])).toEqual(
    expect.arrayContaining([
      'remedy useInterpretation: nothing → something',
      'remedy useInterpretation: something → nothing'
    ])
  );
  expect(about('asked remedy useInterpretation')).toEqual([
    expect.stringContaining('asked remedy useInterpretation: [rulingOutcome] → [] | courtRuling=')
  ]);
});

test('a paper for everyone', async () => {
  const {lines} = await meaningOf((rules) => {
    delete rules.paper('charter').when;
  }, TODAY);
  const about = (subject: string) => lines.filter((line) => line.startsWith(`${subject}:`));
  expect(about('paper charter').length).toBeGreaterThan(0);
  expect(about('paper charter').every((line) => line.includes('→ something |'))).toBe(true);
});

describe('of many changes each is described', () => {
  let lines: readonly string[];
  let rest: Omit<Awaited<ReturnType<typeof meaningOf>>, 'lines'>;
  const about = (subject: string) => lines.filter((line) => line.startsWith(`${subject}:`));

  beforeAll(async () => {
    const {lines: all, ...others} = await meaningOf((rules) => {
      const {met} = rules.criterion('repetition');
      met.with = met.with.filter((option) => option !== 'endedOtherGrounds');
      rules.criterion('notDecided').citations = [{act: 'courtLaw', article: '99'}];
      rules.limit('filing').term = {months: 6};
      rules.criterion('authority').when?.with.push('someoneElse');
      rules.criterion('competence').failures.shift();
      rules.question('signer').options.push('robot');
      rules.criterion('provision').met = {op: 'answered', question: 'actKind', with: ['law']} as never;
      rules.removeQuestion('provision');
    });
    lines = all;
    rest = others;
  });

  test('an option that no longer meets a condition', () => {
    expect(about('criterion repetition')).toEqual([
      'criterion repetition: met → unmet sameGrounds bars | earlierApplication=endedOtherGrounds'
    ]);
  });

  test('another article', () => {
    expect(about('criterion notDecided')).toContain('criterion notDecided: met → met | courtRuling=none');
    const articles = rest.differences.flatMap((one) =>
      one.kind === 'criterion' && one.id === 'notDecided' ? [[one.old, one.now].map(articleOf)] : []
    );
    expect(articles.length).toBeGreaterThan(1);
    for (const [old, now] of articles) {
      expect(old).not.toContain('99');
      expect(now).toEqual(['99']);
    }
  });

  test('six months instead of a year', () => {
    expect(about('deadline deadline').length).toBeGreaterThan(0);
    expect(about('deadline deadline').every((line) => line.includes(': 12 months → 6 months |'))).toBe(true);
  });

  test('a condition that concerns more people, and asks them more', () => {
    expect(about('criterion authority')).toContain(
      'criterion authority: notApplicable → unmet missing curable | signer=someoneElse authority=notYet'
    );
    expect(about('asked criterion authority')).toContain(
      'asked criterion authority: [] → [authority] | signer=someoneElse'
    );
  });

  test('a failure that is called another', () => {
    expect(about('criterion competence')).toEqual([
      'criterion competence: unmet judgment bars → unmet other bars | request=overturnJudgment'
    ]);
  });

  test('a new answer', () => {
    expect(rest.options).toEqual({added: [['signer', 'robot']], removed: []});
    expect(about('criterion representative')).toEqual([
      'criterion representative: no such answer → unmet notListed curable | whoseRights=mine signer=robot',
      'criterion representative: no such answer → waiting | whoseRights=public alsoMine=unknown signer=robot',
      'criterion representative: no such answer → notApplicable | whoseRights=deceased signer=robot'
    ]);
  });

  test('a question that is asked no more', () => {
    expect(rest.questions).toEqual({added: [], removed: ['provision']});
    expect([...about('asked criterion provision')].sort()).toEqual([
      'asked criterion provision: [] → [actKind] | ',
      'asked criterion provision: [provision] → [] | '
    ]);
  });

  test('and nothing else', () => {
    const criteria = lines
      .filter((line) => line.startsWith('criterion'))
      .map((line) => line.split(':')[0]?.split(' ')[1]);
    expect([...new Set(criteria)].sort()).toEqual([
      'authority',
      'competence',
      'notDecided',
      'provision',
      'repetition',
      'representative'
    ]);
  });
});

test('a remedy is compared where the same is found on the conditions, and no finding makes a difference by itself', async () => {
  const part = {kind: 'remedy', id: 'ombudsman'} as const;
  const asked = async (change: (rules: Changeable) => void) => {
    const sides = [before, await rulesInMemory(TODAY.lawOn, change)] as const;
    const {both, scope} = givenFindings(TODAY, sides, 'anything', 100_000, part, new Set());
    const found = noDifferences();
    compareAsked({...part, scope}, both, found);
    return listOf(found).map(lineOf);
  };
  expect(
    await asked((rules) => {
      failure(rules, 'competence', 'judgment').consequence = 'premature';
    })
  ).toEqual([]);
  const others = await asked((rules) => {
    rules.remedy('ombudsman').fits = {op: 'answered', question: 'signer', with: ['advocate']};
  });
  expect(others).toContainEqual(expect.stringMatching(/^asked remedy ombudsman: \[\] → \[signer\]/));
});

test('a term that runs from another day: whoever knew the day before has none now, and the other way round', async () => {
  const {differences} = await meaningOf((rules) => {
    rules.limit('filing').from = 'appellateDate';
  });
  const terms = differences.flatMap((one) => (one.kind === 'deadline' ? [one] : []));
  const startOf = (said: DifferenceIn<'deadline'>['old']) =>
    typeof said === 'object' ? said.filing.from : 'none';
  expect([...new Set(terms.map(({old, now}) => `${startOf(old)} → ${startOf(now)}`))].sort()).toEqual([
    'courtActDate → appellateDate',
    'courtActDate → none',
    'none → appellateDate'
  ]);
});

test('another ground of return, no ground of refusal, and a reading of our own, each said of those whom it concerns', async () => {
  const {lines, differences} = await meaningOf((rules) => {
    Object.assign(rules.criterion('participation'), {returned: 3, refused: undefined});
    rules.remedy('refile').certainty = 'interpretation';
  });
  const grounds = differences.flatMap((one) =>
    one.kind === 'criterion' ? [[one.old, one.now].map(groundsOf).join(' → ')] : []
  );
  expect(new Set(grounds)).toEqual(new Set(['5, 1 → 3, none']));
  const others = lines.filter((line) => !line.startsWith('criterion participation'));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((line) => !/^remedy refile: something → something/.test(line))).toEqual([]);
});

const groundsOf = (said: DifferenceIn<'criterion'>['old']) =>
  typeof said === 'object' ? `${String(said.returned)}, ${String(said.refused ?? 'none')}` : 'nothing';
