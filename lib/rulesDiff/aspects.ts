import type {Finding, VerdictKind} from '../rules';
import {alikeFor} from './alike';
import {ask, NO_SUCH_ANSWER, type Input, type ReadInput} from './ask';
import type {Diagram, Diagrams} from '../proof';
import type {Facts} from './facts';
import {sayDeadline, sayFinding, sayRemedy} from './says';
import type {Day, Findings, Given, Side} from './side';

export type AspectKind = 'verdict' | 'criterion' | 'deadline' | 'remedy' | 'paper' | 'asked';

/** One thing that the rules say, as a diagram over all answers. */
export interface Aspect {
  readonly kind: AspectKind;
  readonly id: string;
  readonly diagram: Diagram;
}

export interface Asking {
  readonly side: Side;
  readonly facts: Facts;
  readonly diagrams: Diagrams;
  readonly day: Day;
}

/** What is found on every criterion, and all that a remedy depends on besides the answers. */
export interface Prepared extends Asking {
  readonly findings: ReadonlyMap<string, Diagram>;
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, Input>>;
  /** Equal for a remedy that is the same, with all that it sees, in two revisions. */
  readonly names: ReadonlyMap<string, string>;
}

export function prepare(asking: Asking): Prepared {
  const {side, day} = asking;
  const findings = findingsOn(asking);
  const inputs = new Map(side.remedies.map((id) => [id, seenBy(id, asking, findings)]));
  const names = side.remedies.map((id): [string, string] => {
    const named = side.namedByRemedy(id, day.lawOn).found.flatMap(({criteria}) => criteria);
    return [
      id,
      JSON.stringify([side.fingerprint(id), named.map((one) => inputs.get(id)?.get(one)?.diagram)])
    ];
  });
  return {...asking, findings, inputs, names: new Map(names)};
}

/** Everything that a revision says of all facts, but for the remedies that are the same in both. */
export function saidOn(prepared: Prepared, unchanged: ReadonlySet<string>): readonly Aspect[] {
  const {side, facts, diagrams, day, findings} = prepared;
  const dates = [...side.questions].flatMap(([id, {kind}]) => (kind === 'date' ? [id] : []));
  const said = [...findings].map(([id, diagram]): Aspect => ({
    kind: 'criterion',
    id,
    diagram: select(diagrams, diagram, (end) => sayFinding(end as Finding | undefined))
  }));
  return [
    {kind: 'verdict', id: 'verdict', diagram: verdictOn(prepared, findings)},
    ...said,
    {
      kind: 'deadline',
      id: 'deadline',
      diagram: ask(side, facts, diagrams, (given) => sayDeadline(side.deadline(given, day), given, dates))
    },
    ...aspectsOfRemedies('remedy', prepared, unchanged, (id, given, read) =>
      sayRemedy(side.remedy(id, lookup(read), given, day), given, side.remedyDates(id))
    ),
    ...side.papers.map((id): Aspect => ({
      kind: 'paper',
      id,
      diagram: ask(side, facts, diagrams, (given) => side.paper(id, given, day))
    }))
  ];
}

/** What each part of a revision still asks, of answers to any of the questions. */
export function askedOn(prepared: Prepared, unchanged: ReadonlySet<string>): readonly Aspect[] {
  const {side, facts, diagrams, day, findings} = prepared;
  const {open} = side;
  if (open === undefined) return [];
  const asks = (questions: readonly string[]) => ({open: [...new Set(questions)].sort()});
  return [
    ...[...findings].map(([id, diagram]): Aspect => ({
      kind: 'asked',
      id: `criterion ${id}`,
      diagram: select(diagrams, diagram, (end) => asksOf(end as Finding | undefined))
    })),
    ...aspectsOfRemedies('asked', prepared, unchanged, (id, given, read) =>
      asks(open.remedy(id, lookup(read), given, day))
    ).map((aspect) => ({...aspect, id: `remedy ${aspect.id}`})),
    {
      kind: 'asked',
      id: 'deadline',
      diagram: ask(side, facts, diagrams, (given) => asks(open.deadline(given, day)))
    }
  ];
}

function aspectsOfRemedies(
  kind: AspectKind,
  {side, facts, diagrams, day, inputs}: Prepared,
  unchanged: ReadonlySet<string>,
  rule: (id: string, given: Given, read: ReadInput) => unknown
): readonly Aspect[] {
  return side.remedies
    .filter((id) => !unchanged.has(id))
    .map((id) => ({
      kind,
      id,
      diagram: ask(side, facts, diagrams, (given, read) => rule(id, given, read), {
        inputs: inputs.get(id) ?? new Map(),
        alike: alikeFor(side, facts, side.namedByRemedy(id, day.lawOn), day)
      })
    }));
}

const select = (diagrams: Diagrams, diagram: Diagram, say: (end: unknown) => unknown): Diagram =>
  diagrams.select(diagram, (end) => diagrams.leaf(end === NO_SUCH_ANSWER ? end : say(end)));

/** Whether it bars, and whether it is still asked about after a bar, steers the interview as much as what is open. */
function asksOf(finding: Finding | undefined) {
  if (finding === undefined) return undefined;
  const {open, worst, consequence} = finding;
  return {
    open: [...open].sort(),
    ...(open.length > 0 && worst === 'bars' && {evenAfterABar: true}),
    ...(consequence === 'bars' && {bars: true})
  };
}

const lookup = (read: (input: string) => unknown): Findings => ({
  get: (id) => read(id) as Finding | undefined
});

function findingsOn({side, facts, diagrams, day}: Asking) {
  return new Map(
    side.criteria.map((id) => [
      id,
      ask(side, facts, diagrams, (given) => side.finding(id, given, day), {
        alike: alikeFor(side, facts, side.namedByCriterion(id, day.lawOn), day)
      })
    ])
  );
}

/** The findings as a remedy tells them apart. */
function seenBy(remedy: string, {side, diagrams}: Asking, findings: ReadonlyMap<string, Diagram>) {
  return new Map(
    [...findings].map(([criterion, diagram]): [string, Input] => {
      const alike = new Map<string, unknown>();
      const reduced = diagrams.select(diagram, (end) => {
        if (end === NO_SUCH_ANSWER) return diagrams.leaf(end);
        const seen = side.seen(remedy, criterion, end as Finding | undefined);
        if (!alike.has(seen)) alike.set(seen, end);
        return diagrams.leaf(seen);
      });
      return [criterion, {diagram: reduced, value: (seen) => alike.get(seen as string)}];
    })
  );
}

interface Worst {
  readonly kind: VerdictKind;
  readonly by?: Finding;
}

/** Findings are added one by one; of those so far the one that decides the verdict is kept. */
function verdictOn({side, diagrams}: Asking, findings: ReadonlyMap<string, Diagram>): Diagram {
  const deciding = new Map<VerdictKind, Finding>();
  const start: Worst = {kind: side.verdict([])};
  const worse = (so: unknown, finding: unknown) => {
    if (so === NO_SUCH_ANSWER || finding === NO_SUCH_ANSWER) return NO_SUCH_ANSWER;
    if (finding === undefined) return so;
    const {kind, by} = so as Worst;
    const worst = side.verdict([...(by === undefined ? [] : [by]), finding as Finding]);
    if (worst === kind) return so;
    if (!deciding.has(worst)) deciding.set(worst, finding as Finding);
    return {kind: worst, by: deciding.get(worst)};
  };
  const all = [...findings.values()].reduce((so, one) => diagrams.join(so, one, worse), diagrams.leaf(start));
  return select(diagrams, all, (end) => (end as Worst).kind);
}
