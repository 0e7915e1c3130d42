import type {Assessment, Finding} from '..';

/**
 * An assessment in a line: its verdict, what is not met as `criterion.failure` with its grounds of return and refusal,
 * what is open with a question mark, and the other ways offered:
 * `premature: appellateAct.appealOpen [47(2)(5), 48(3)(1)] → appealFirst`.
 */
export function lineOf({verdict, findings, remedies}: Assessment): string {
  const named = findings.flatMap((finding) => {
    const {criterion, status, failure} = finding;
    if (status === 'met' || status === 'notApplicable') return [];
    const place = failure === undefined ? criterion : `${criterion}.${failure}`;
    return [(status === 'unmet' ? place : `${place}?`) + groundsOf(finding)];
  });
  const offered = remedies.map(({remedy}) => remedy);
  return [
    [verdict.kind, ...(named.length > 0 ? [named.join(', ')] : [])].join(': '),
    ...(offered.length > 0 ? [offered.join(', ')] : [])
  ].join(' → ');
}

function groundsOf({returned, refused}: Finding): string {
  const grounds = [
    ...(returned === undefined ? [] : [`47(2)(${returned})`]),
    ...(refused === undefined ? [] : [`48(3)(${refused})`])
  ];
  return grounds.length === 0 ? '' : ` [${grounds.join(', ')}]`;
}
