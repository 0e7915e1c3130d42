import type {Assessment, CriterionId, Finding} from '..';

const MARKS = {unmet: '', unknown: '?', waiting: '…'} as const;

/**
 * An assessment in a line: its verdict, what is not met as `criterion.failure` with its grounds of return and refusal,
 * what is not decided with a question mark, or with dots while it waits for something else, and the other ways offered:
 * `premature: appellateAct.appealOpen [47(2)(5), 48(3)(1)] → appealFirst`.
 */
export function lineOf({verdict, findings, remedies}: Assessment): string {
  const named = findings.flatMap((finding) => {
    const {criterion, status, failure} = finding;
    if (status === 'met' || status === 'notApplicable') return [];
    const place = failure === undefined ? criterion : `${criterion}.${failure}`;
    return [place + MARKS[status] + groundsOf(finding)];
  });
  const offered = remedies.map(({remedy}) => remedy);
  return [
    [verdict.kind, ...(named.length > 0 ? [named.join(', ')] : [])].join(': '),
    ...(offered.length > 0 ? [offered.join(', ')] : [])
  ].join(' → ');
}

/** Whether some criteria concern nobody in an assessment. */
export const isLeftOut = ({findings}: Assessment, criteria: readonly CriterionId[]): boolean =>
  criteria.every((id) =>
    findings.some(({criterion, status}) => criterion === id && status === 'notApplicable')
  );

function groundsOf({returned, refused}: Finding): string {
  const grounds = [
    ...(returned === undefined ? [] : [`47(2)(${returned})`]),
    ...(refused === undefined ? [] : [`48(3)(${refused})`])
  ];
  return grounds.length === 0 ? '' : ` [${grounds.join(', ')}]`;
}
