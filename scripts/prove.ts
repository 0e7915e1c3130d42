import {mkdirSync, writeFileSync} from 'node:fs';
import {
  countInterviews,
  countVerdicts,
  machineryOf,
  PROPERTIES,
  reaching,
  situations,
  VERDICTS,
  walk,
  type CounterExample
} from '@/lib/proof';

const REPORT = 'test-results/proof.json';

/** 1180000n as "1.18e6": the exact numbers are in the report. */
const short = (count: bigint) => Number(count).toExponential(2).replace('e+', 'e');

const began = performance.now();
const failed = new Map<string, CounterExample>();
const reached = reaching();
const figures: object[] = [];
let [answers, interviews] = [0n, 0n];

for (const situation of situations()) {
  const machinery = machineryOf(situation);
  const places = walk(machinery, reached.watch(machinery));
  for (const {id, refute} of PROPERTIES) {
    const found = failed.has(id) ? undefined : refute({machinery, places});
    if (found !== undefined) failed.set(id, found);
  }
  const tally = countVerdicts(machinery);
  const complete = tally.reduce((sum, one) => sum + one);
  const asked = countInterviews(places);
  [answers, interviews] = [answers + complete, interviews + asked];
  const {today} = situation.asOf;
  figures.push({
    law: situation.law.from,
    today,
    places: places.length,
    interviews: String(asked),
    verdicts: Object.fromEntries(VERDICTS.map((kind, at) => [kind, String(tally[at])]))
  });
  console.log(
    `law of ${situation.law.from}, days like ${today}: ${short(complete)} sets of answers, ${short(asked)} interviews over ${places.length} places`
  );
}

const missing = reached.missing();
const results = [
  ...PROPERTIES.map(({id, says}) => ({id, says, found: failed.get(id)})),
  {
    id: 'everythingIsReached',
    says: `each of ${reached.total} questions, options, outcomes of criteria, remedies and papers comes up`,
    found: missing.length === 0 ? undefined : {what: `never: ${missing.join(', ')}`}
  }
];
for (const {says, found} of results) {
  console.log(`${found === undefined ? '✓' : '✗'} ${says}`);
  if (found !== undefined) console.error(JSON.stringify(found, undefined, 2));
}

const seconds = (performance.now() - began) / 1000;
const bad = results.filter(({found}) => found !== undefined).length;
mkdirSync('test-results', {recursive: true});
writeFileSync(
  REPORT,
  JSON.stringify({passed: results.length - bad, failed: bad, skipped: 0, seconds, figures}, undefined, 2)
);
console.log(
  `${short(answers)} sets of answers, ${short(interviews)} interviews, ${figures.length} situations, ${seconds.toFixed(0)} s`
);
process.exitCode = bad > 0 ? 1 : 0;
