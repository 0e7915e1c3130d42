import {change} from './copy';
import {compiled, tested, type Report} from './programs';
import type {Rehearsal} from './rehearsals';

/** A step of a recipe that was left out, and what named it; undefined where nobody would have noticed. */
export interface LeftOut {
  readonly path: string;
  readonly named: string | undefined;
}

/** Leaves out each step of a recipe once, in a copy without any: the compiler or a test has to name it. */
export function leavingOutEach({edits, tests}: Rehearsal, folder: string): readonly LeftOut[] {
  const made = Object.entries(edits).map(([path, edit]) => ({
    path,
    edit,
    undo: change(folder, path, edit)
  }));
  return made.map(({path, edit, undo}) => {
    undo();
    const {succeeded, said} = compiled(folder, false);
    const named = succeeded
      ? firstFailureIn(tested(folder, false, '--bail=1', ...tests))
      : said.split('\n').find((line) => line.includes('error TS'));
    change(folder, path, edit);
    return {path, named};
  });
}

function firstFailureIn(report: Report | undefined): string | undefined {
  if (report === undefined) return 'The tests cannot be run';
  for (const {status, message, assertionResults} of report.testResults) {
    const failed = assertionResults.find((one) => one.status === 'failed');
    if (failed !== undefined) return `${failed.fullName}: ${failed.failureMessages?.[0] ?? ''}`;
    if (status === 'failed') return message;
  }
  return undefined;
}
