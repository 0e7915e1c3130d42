import {assess, CRITERIA, interview, type Answers, type Criterion} from '../../lib/rules';
import {printTable, printTarget, whole} from '../table';
import {mustAgree} from './check';
import {factsOf} from './facts';
import {growth, linearFit} from './growth';
import {jsonRulesEngine} from './jsonRulesEngine';
import {ourFindings} from './ours';
import {portedRules} from './outcomes';
import {publicodes} from './publicodes';
import {CASES, randomSituations, type Situation} from './situations';
import {compare, inTurn} from './speed';

const RANDOM = 500;
const RANDOM_FEW = 100;
const PEERS = ['json-rules-engine', 'publicodes'] as const;

/** Every state an interview passes through: a peer that replays has to run its rules on each of them. */
function statesOf({answers, today}: Situation): readonly Situation[] {
  const {asked, answers: counting} = interview(answers, {today});
  return Array.from({length: asked.length + 1}, (_, count) => ({
    today,
    answers: Object.fromEntries(asked.slice(0, count).map((id) => [id, counting[id]])) as Answers
  }));
}

export async function benchRules(): Promise<void> {
  const criteria: readonly [string, Criterion][] = Object.entries(CRITERIA);
  const ported = portedRules(criteria, CASES[0]?.today ?? '2026-11-23');
  const json = jsonRulesEngine(ported);
  const publi = publicodes(ported);
  const random = randomSituations(RANDOM);
  const states = CASES.map(statesOf);
  await mustAgree('json-rules-engine', json, ported, [...CASES, ...random, ...states.flat()]);
  // publicodes manages a few evaluations a second, so it is checked on fewer.
  const few = random.slice(0, RANDOM_FEW);
  await mustAgree('publicodes', publi, ported, [...CASES, ...few]);
  console.log(
    `\nThe ports find what our rules find: json-rules-engine on ${CASES.length} cases, ${RANDOM} random sets of ` +
      `answers and ${states.flat().length} states of interviews, publicodes on the cases and ${RANDOM_FEW} random sets.`
  );

  const prepare = ({answers, today}: Situation) => factsOf(answers, today, ported.prepared);
  const facts = CASES.map(prepare);
  const stateFacts = states.map((walk) => walk.map(prepare));
  const speeds = await compare([
    {name: 'findings', run: inTurn(CASES, ({answers, today}) => ourFindings(answers, today))},
    {name: 'assess', run: inTurn(CASES, ({answers, today}) => assess(answers, {today}))},
    {name: 'json-rules-engine', run: inTurn(facts, json)},
    {name: 'publicodes', run: inTurn(facts, publi)}
  ]);
  const replays = await compare([
    {name: 'interview', run: inTurn(CASES, ({answers, today}) => interview(answers, {today}))},
    {
      name: 'json-rules-engine',
      run: inTurn(stateFacts, async (walk) => {
        for (const each of walk) await json(each);
      })
    }
  ]);
  const fastest = (of: ReadonlyMap<string, number>) => Math.max(...PEERS.map((name) => of.get(name) ?? 0));
  const rows = (of: ReadonlyMap<string, number>, words: Readonly<Record<string, string>>) =>
    [...of].map(([name, speed]) => [
      words[name] ?? name,
      whole(speed),
      `${(speed / fastest(of)).toPrecision(3)}×`
    ]);
  printTable(
    `Rules: ${criteria.length} criteria, the ${CASES.length} cases in turn`,
    ['engine', 'per CPU second', 'of the fastest peer'],
    rows(speeds, {
      findings: 'Zhuginu, findings (what the peers do)',
      assess: 'Zhuginu, assess (with deadline, remedies, papers, steps)'
    })
  );
  printTable(
    'Replaying an interview',
    ['engine', 'per CPU second', 'of the fastest peer'],
    rows(replays, {
      interview: 'Zhuginu, interview (finds the questions as well)',
      'json-rules-engine': 'json-rules-engine (only its rules, on every state)'
    })
  );
  const ratio = (speeds.get('findings') ?? 0) / fastest(speeds);
  const assessed = (speeds.get('assess') ?? 0) / fastest(speeds);
  const replay = (replays.get('interview') ?? 0) / fastest(replays);
  printTarget('findings 20× the fastest peer', `${ratio.toFixed(1)}×`, ratio >= 20);
  printTarget('assess 20× the fastest peer', `${assessed.toFixed(1)}×`, assessed >= 20);
  printTarget('interview 20× the fastest peer', `${replay.toFixed(1)}×`, replay >= 20);

  const grown = await growth();
  const names = [...(grown[0]?.cost.keys() ?? [])];
  printTable(
    'Cost of one set of answers as criteria grow, µs',
    ['criteria', ...names],
    grown.map(({criteria: count, cost}) => [
      count,
      ...names.map((name) => (cost.get(name) ?? NaN).toFixed(1))
    ])
  );
  const fit = linearFit(grown.map(({criteria: count, cost}) => [count, cost.get('Zhuginu') ?? NaN]));
  printTarget(
    'cost linear in the number of criteria',
    `${fit.slope.toFixed(2)} µs each, R² = ${fit.r2.toFixed(4)}`,
    fit.r2 >= 0.99
  );
}
