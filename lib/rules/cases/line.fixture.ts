import type {Assessment} from '..';

/**
 * An assessment in a line: its verdict, what is not met as `criterion.failure`, what is open with a question mark, and
 * the other ways offered: `premature: appellateAct.appealOpen → appealFirst`.
 */
export function lineOf({verdict, findings, remedies}: Assessment): string {
  const named = findings.flatMap(({criterion, status, failure}) => {
    if (status === 'met' || status === 'notApplicable') return [];
    const place = failure === undefined ? criterion : `${criterion}.${failure}`;
    return [status === 'unmet' ? place : `${place}?`];
  });
  const offered = remedies.map(({remedy}) => remedy);
  return [
    [verdict.kind, ...(named.length > 0 ? [named.join(', ')] : [])].join(': '),
    ...(offered.length > 0 ? [offered.join(', ')] : [])
  ].join(' → ');
}
