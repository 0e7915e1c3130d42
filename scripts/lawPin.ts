import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {coverage, PINNED, pinFiles, type Coverage} from '@/lib/lawWatch';
import {isIsoDate} from '@/lib/rules';
import {filesIn} from './law/filesIn';
import {todayInKazakhstan} from './today';
import {messageOf} from './messageOf';

const USAGE = `npm run --silent law:pin -- FOLDER|FILE... [--on YYYY-MM-DD] [--changed]
Pins every citation to the texts given, named as "court-law.2026-07-01.rus.md": act, day of the redaction, language.
--on       the day of the comparison, if it was not today
--changed  pins also places that no longer say what was pinned of the same redaction
Ends with 0 if every citation is pinned or listed with a reason, with 1 if not.`;

const PINS = fileURLToPath(new URL('../lib/lawWatch/pins.json', import.meta.url));

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {on: {type: 'string'}, changed: {type: 'boolean', default: false}}
    });
  } catch (error) {
    return stop(messageOf(error), USAGE);
  }
}

const {values, positionals} = read();
const on = values.on ?? todayInKazakhstan();
if (!isIsoDate(on)) stop(`--on ${on}: no such day; right would be a date such as 2026-11-26.`);
if (positionals.length === 0) stop(USAGE);
const files = filesIn(positionals);
if (files.length === 0) stop('No files there.', USAGE);

const {pinned, problems, differing} = pinFiles(files, on, PINNED);
for (const {file, problem} of problems) console.error(`${file}: ${problem}`);
for (const {file, place, state} of differing) console.error(`${file}: ${place} ${state} since it was pinned`);
if (differing.length > 0 && !values.changed) {
  stop('Nothing was written. Look at the law first (npm run law:check), then pin with --changed.');
}
const config = await resolveConfig(PINS);
writeFileSync(PINS, await format(JSON.stringify(pinned), {...config, parser: 'json'}));

const all = coverage(pinned);
const isPinned = ({pinned: text}: Coverage) => text !== undefined;
console.log(`${all.filter(isPinned).length} of ${all.length} citations pinned, in either language`);
const rest = all
  .filter((one) => !isPinned(one))
  .map(
    ({act, redaction, language, reason}) => `${act} ${redaction} ${language}: ${reason ?? 'NO REASON GIVEN'}`
  );
for (const why of new Set(rest)) {
  console.log(`${rest.filter((one) => one === why).length} not pinned, ${why}`);
}
process.exitCode =
  problems.length > 0 || all.some((one) => !isPinned(one) && one.reason === undefined) ? 1 : 0;
