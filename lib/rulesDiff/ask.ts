import type {Alike} from './alike';
import type {Diagram, Diagrams} from '../proof';
import type {Facts} from './facts';
import type {Given, Side} from './side';

/** Thrown when a rule reads an answer of which it is not yet said what it is. */
const NEEDED: {variable: number} = {variable: -1};
/** Thrown when it reads an answer that its revision does not know. */
const FOREIGN = {};

/** Stands for what a revision says where the answer does not exist in it. */
export const NO_SUCH_ANSWER = 'no such answer';

/** Something else that a rule reads: its own diagram, and what the rule sees of its values. */
export interface Input {
  readonly diagram: Diagram;
  readonly value: (end: unknown) => unknown;
}

/** What a rule reads besides answers, and which of these it cannot tell apart. */
export interface Sight {
  readonly inputs?: ReadonlyMap<string, Input>;
  readonly alike?: Alike;
}

export type ReadInput = (id: string) => unknown;

/**
 * Asks a rule itself for everything it can say, and follows what it reads: where it reads an answer, each value of it
 * is tried; what it does not read makes no difference. Nothing is assumed about how the rule is written.
 */
export function ask(
  side: Side,
  {variables, variableOf}: Facts,
  diagrams: Diagrams,
  rule: (given: Given, input: ReadInput) => unknown,
  {inputs = new Map(), alike}: Sight = {}
): Diagram {
  const chosen = new Map<number, number>();
  const seen = new Map<string, unknown>();
  /** The input that is needed, if it is one. */
  let wanted: readonly string[] = [];
  const given: Given = new Proxy(
    {},
    {
      get: (_, id) => {
        const at = variableOf.get(String(id));
        if (at === undefined) return undefined;
        const value = chosen.get(at);
        if (value === undefined) {
          NEEDED.variable = at;
          throw NEEDED as unknown as Error;
        }
        const answer = variables[at]?.values[value]?.given[String(id)];
        if (!knows(side, String(id), answer)) throw FOREIGN as unknown as Error;
        return answer;
      }
    }
  );
  const read: ReadInput = (id) => {
    if (!inputs.has(id)) return undefined;
    if (!seen.has(id)) {
      wanted = [id];
      throw NEEDED as unknown as Error;
    }
    return seen.get(id);
  };
  const groups = new Map<number, ReturnType<Alike>>();
  const groupsOf = (variable: number) => {
    const known = groups.get(variable);
    if (known !== undefined) return known;
    const made = alike?.(variable) ?? (variables[variable]?.values ?? []).map((_, value) => [value]);
    groups.set(variable, made);
    return made;
  };
  const visit = (): Diagram => {
    wanted = [];
    try {
      return diagrams.leaf(rule(given, read));
    } catch (thrown) {
      if (thrown === FOREIGN) return diagrams.leaf(NO_SUCH_ANSWER);
      if (thrown !== NEEDED) throw thrown;
    }
    for (const id of wanted) {
      const source = inputs.get(id);
      if (source === undefined) continue;
      return diagrams.select(source.diagram, (end) => {
        if (end === NO_SUCH_ANSWER) return diagrams.leaf(NO_SUCH_ANSWER);
        seen.set(id, source.value(end));
        const made = visit();
        seen.delete(id);
        return made;
      });
    }
    const {variable} = NEEDED;
    const children: Diagram[] = [];
    for (const group of groupsOf(variable)) {
      chosen.set(variable, group[0] ?? 0);
      const made = visit();
      for (const value of group) children[value] = made;
    }
    chosen.delete(variable);
    return diagrams.caseOf(variable, children);
  };
  return visit();
}

/** Whether an answer, given or not, can be given in a revision. */
function knows({questions}: Side, id: string, answer: unknown): boolean {
  if (answer === undefined || answer === 'unknown') return true;
  const question = questions.get(id);
  if (question === undefined) return true;
  switch (question.kind) {
    case 'choice':
      return question.options.includes(answer as string);
    case 'several':
      return (answer as readonly string[]).every(
        (one) => one === question.none || question.options.includes(one)
      );
    case 'date':
      return true;
    default:
      return question satisfies never;
  }
}
