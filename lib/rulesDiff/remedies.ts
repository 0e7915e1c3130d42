import {remedyDiagram, type Diagram, type RemedyContext, type RemedyOutcome, type Sight} from '../proof';
import type {Finding} from '../rules';
import {alikeFor} from './alike';
import {inOrder, type Asking, type Asks, type Said} from './aspects';
import {askSide, NO_SUCH_ANSWER, type NoSuchAnswer, type Read} from './askSide';
import {sayRemedy, type SaidOf} from './says';
import type {Findings, Given, Offered, RemedyPart} from './side';

/** What a revision says of a remedy. */
export function remedyOf(one: Asking, id: string): Said<SaidOf['remedy']> {
  const {side, day, space} = one;
  const dates = side.remedyDates(id);
  const part = side.remedyPart?.(id, day.lawOn);
  if (part === undefined)
    return askRemedy(one, id, ({given}, findings) =>
      sayRemedy(side.remedy(id, findings, given, day), given, dates)
    );
  const isLastResort = part.version.lastResort === true;
  const seen = seenOf(one, id, part, (offer, given) => sayRemedy(offer, given, dates));
  return space.select(seen, ({offered, isForeign}) => {
    if (isForeign) return NO_SUCH_ANSWER;
    return offered ?? (isLastResort ? {caseKinds: [], isLastResort} : undefined);
  });
}

/** The questions that a revision still asks for a remedy. */
export function asksOfRemedy(one: Asking, id: string): Said<Asks> {
  const {side, day, space} = one;
  const part = side.remedyPart?.(id, day.lawOn);
  if (part === undefined)
    return askRemedy(one, id, ({given}, findings) => ({
      open: inOrder(side.open?.remedy(id, findings, given, day))
    }));
  const seen = seenOf(one, id, part, () => undefined);
  return space.select(seen, ({open, isForeign}) => (isForeign ? NO_SUCH_ANSWER : {open: inOrder(open)}));
}

/** A remedy reads too many answers to be asked as a whole: the revision's own functions put its conditions together. */
function seenOf<Said>(
  {side, day, space, finding, conditions}: Asking,
  name: string,
  {id, version, rules}: RemedyPart,
  describe: (offer: Offered, given: Given) => Said
): Diagram<RemedyOutcome<Said>> {
  const alike = alikeFor(side, side.named('remedy', name, day.lawOn));
  const context: RemedyContext = {
    space,
    rules,
    conditions,
    today: day.today,
    ask: (rule, ifForeign) =>
      space.select(
        askSide(side, space, name, ({given}) => ({said: rule(given)}), {alike}),
        (end) => (end === NO_SUCH_ANSWER ? ifForeign : end.said)
      ),
    onFinding: (criterion, rule, ifForeign) =>
      side.criteria.includes(criterion)
        ? space.select(finding(criterion), (found) => (found === NO_SUCH_ANSWER ? ifForeign : rule(found)))
        : space.leaf(rule(undefined))
  };
  return remedyDiagram(id, version, context, describe);
}

/** Whether two revisions find the same on a criterion; where neither data nor code differs, nothing has to be asked. */
export const isSameFinding = (one: Asking, other: Asking, id: string): boolean =>
  one.side.fingerprint('criterion', id) === other.side.fingerprint('criterion', id) ||
  one.finding(id) === other.finding(id);

/** Whether a remedy that is itself the same in two revisions sees the same of what is found in both. */
export const seesTheSame = (one: Asking, other: Asking, remedy: string): boolean =>
  one.side
    .seenBy(remedy)
    .every(
      (id) =>
        isSameFinding(one, other, id) || viewOf(one, remedy, id).names === viewOf(other, remedy, id).names
    );

/** A criterion as a remedy sees it: a name for each kind that it distinguishes, and a finding of each name. */
interface View {
  readonly names: Diagram<string>;
  readonly findings: ReadonlyMap<string, Finding | undefined>;
}

function viewOf({side, space, finding}: Asking, remedy: string, criterion: string): View {
  const findings = new Map<string, Finding | undefined>();
  const names = space.select(finding(criterion), (found) => {
    if (found === NO_SUCH_ANSWER) return found;
    const name = side.seen(remedy, criterion, found);
    if (!findings.has(name)) findings.set(name, found);
    return name;
  });
  return {names, findings};
}

/** For a revision that cannot evaluate a remedy part by part: each kind of finding that it distinguishes is tried. */
function askRemedy<T>(
  one: Asking,
  id: string,
  rule: (read: Read, findings: Findings) => T
): Diagram<T | NoSuchAnswer> {
  const {side, day, space} = one;
  const views = new Map<string, View>();
  const view = (criterion: string): View => {
    const known = views.get(criterion) ?? viewOf(one, id, criterion);
    views.set(criterion, known);
    return known;
  };
  const criteria = new Map(side.criteria.map((criterion) => [nameOf(criterion), criterion]));
  const inputs: NonNullable<Sight['inputs']> = {
    has: (name) => criteria.has(name),
    get: (name) => {
      const criterion = criteria.get(name);
      return criterion === undefined ? undefined : view(criterion).names;
    }
  };
  const findingsIn = ({given}: Read): Findings => ({
    get: (criterion) =>
      criteria.has(nameOf(criterion))
        ? view(criterion).findings.get(String(given[nameOf(criterion)]))
        : undefined
  });
  return askSide(side, space, id, (read) => rule(read, findingsIn(read)), {
    inputs,
    alike: alikeFor(side, side.named('remedy', id, day.lawOn))
  });
}

/** The name under which what is found on a criterion is read like an answer. */
const nameOf = (criterion: string): string => `found ${criterion}`;
