import {readFileSync} from 'node:fs';
import {assessCommand} from './assess/command';

const outcome = assessCommand(process.argv.slice(2), (file) => readFileSync(file ?? 0, 'utf8'));
if ('errors' in outcome) {
  console.error(outcome.errors.join('\n'));
  process.exitCode = 2;
} else {
  console.log(outcome.printed);
}
