import {CRITERIA, CRITERION_IDS, type Criterion, type CriterionId} from '../../lib/rules';
import {factsOf} from './facts';
import {jsonRulesEngine} from './jsonRulesEngine';
import {ourFindings} from './ours';
import {portedRules} from './outcomes';
import {CASES} from './situations';
import {compare, inTurn} from './speed';

export const SIZES = [10, 30, 100, 300, 1000] as const;

export interface Growth {
  readonly criteria: number;
  /** Microseconds for one set of answers. */
  readonly cost: ReadonlyMap<string, number>;
}

/** Real criteria, repeated under new ids until there are enough. */
function copies(count: number): readonly (readonly [string, Criterion])[] {
  const real: readonly [string, Criterion][] = Object.entries(CRITERIA);
  return Array.from({length: count}, (_, index) => {
    const [id, criterion] = real[index % real.length] as [string, Criterion];
    return [index < real.length ? id : `${id}${index}`, criterion] as const;
  });
}

/** Runs with other criteria in the catalogue of the rules themselves, so that the real code is what is measured. */
async function withCriteria<T>(criteria: readonly (readonly [string, Criterion])[], run: () => Promise<T>) {
  const catalogue = CRITERIA as Record<string, Criterion>;
  const real = {...catalogue};
  const ids = [...CRITERION_IDS];
  Object.assign(catalogue, Object.fromEntries(criteria));
  CRITERION_IDS.splice(0, CRITERION_IDS.length, ...criteria.map(([id]) => id as CriterionId));
  try {
    return await run();
  } finally {
    CRITERION_IDS.splice(0, CRITERION_IDS.length, ...ids);
    for (const [id] of criteria) if (!(id in real)) Reflect.deleteProperty(catalogue, id);
  }
}

async function growthAt(count: number): Promise<Growth> {
  const situations = CASES.slice(0, 5);
  const criteria = copies(count);
  return withCriteria(criteria, async () => {
    const [first] = situations;
    const ported = portedRules(criteria, first?.today ?? '2026-11-23');
    const facts = situations.map(({answers, today}) => factsOf(answers, today, ported.prepared));
    const found = first === undefined ? [] : ourFindings(first.answers, first.today);
    // If the catalogue were read only once at the start, the real 18 would silently be measured again.
    const missing = criteria.length - found.length;
    if (missing > criteria.length / 4)
      throw new Error(`Only ${found.length} of ${count} criteria were evaluated`);
    const json = jsonRulesEngine(ported);
    const speeds = await compare([
      {name: 'Zhuginu', run: inTurn(situations, ({answers, today}) => ourFindings(answers, today))},
      {name: 'json-rules-engine', run: inTurn(facts, json)}
    ]);
    return {criteria: count, cost: new Map([...speeds].map(([name, speed]) => [name, 1e6 / speed]))};
  });
}

export async function growth(): Promise<readonly Growth[]> {
  const measured: Growth[] = [];
  for (const size of SIZES) measured.push(await growthAt(size));
  return measured;
}

/** The straight line of least squares: cost of each criterion, and how well the line explains the costs (R²). */
export function linearFit(points: readonly (readonly [number, number])[]) {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([value]) => value));
  const y = mean(points.map(([, value]) => value));
  const over = (weigh: (dx: number, dy: number) => number) =>
    points.reduce((sum, [px, py]) => sum + weigh(px - x, py - y), 0);
  const xy = over((dx, dy) => dx * dy);
  const xx = over((dx) => dx * dx);
  const yy = over((_, dy) => dy * dy);
  return {slope: xy / xx, r2: (xy * xy) / (xx * yy)};
}
