import {fork} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {catalogue, PROPERTIES, VERDICTS} from '@/lib/proof';
import {SHARD_RESULT, surveyShard, type Figures, type ShardResult} from './prove/shard';

const REPORT = 'test-results/proof.json';

/** 1180000n as "1.18e6": the exact numbers are in the report. */
const short = (count: bigint) => Number(count).toExponential(2).replace('e+', 'e');

const sum = (figures: readonly Figures[], of: (one: Figures) => string) =>
  figures.reduce((all, one) => all + BigInt(of(one)), 0n);

/** One process per core surveys its shard of the situations. */
async function surveyAll(processes: number): Promise<readonly ShardResult[]> {
  return Promise.all(
    Array.from({length: processes}, async (_, shard) => {
      const child = fork(fileURLToPath(import.meta.url), [`${shard}/${processes}`]);
      return new Promise<ShardResult>((resolve, reject) => {
        child.once('message', (message) => {
          resolve(SHARD_RESULT.parse(message));
        });
        child.once('exit', (code) => {
          if (code !== 0) reject(new Error(`The survey ended with ${String(code)}`));
        });
      });
    })
  );
}

async function prove() {
  const began = performance.now();
  const shards = await surveyAll(availableParallelism());
  const failed = new Map(shards.flatMap((shard) => shard.failed));
  const reached = new Set(shards.flatMap((shard) => shard.reached));
  const names = catalogue();
  const missing = names.filter((name) => !reached.has(name));
  const results = [
    ...PROPERTIES.map(({id, says}) => ({id, says, found: failed.get(id)})),
    {
      id: 'everythingIsReached',
      says: `each of ${names.length} questions, options, outcomes of criteria, remedies and papers comes up`,
      found: missing.length === 0 ? undefined : {what: `never: ${missing.join(', ')}`}
    }
  ];
  for (const {says, found} of results) {
    console.log(`${found === undefined ? '✓' : '✗'} ${says}`);
    if (found !== undefined) console.error(JSON.stringify(found, undefined, 2));
  }
  const figures = shards.flatMap((shard) => shard.figures);
  const seconds = Math.round((performance.now() - began) / 1000);
  const bad = results.filter(({found}) => found !== undefined).length;
  const report = {
    passed: results.length - bad,
    failed: bad,
    skipped: 0,
    seconds,
    verdicts: VERDICTS,
    figures
  };
  mkdirSync('test-results', {recursive: true});
  writeFileSync(REPORT, JSON.stringify(report, undefined, 2));
  const [answers, partly] = [sum(figures, (one) => one.answers), sum(figures, (one) => one.partly)];
  console.log(
    `${short(answers)} sets of answers, ${short(partly)} part by part, ${figures.length} situations, ${seconds} s`
  );
  process.exitCode = bad > 0 ? 1 : 0;
}

const [, , shard] = process.argv;
if (shard === undefined) await prove();
else process.send?.(surveyShard(shard, console.log));
