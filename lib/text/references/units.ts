import type {ActId, Citation} from '../../rules';

/** pointInPart is the Criminal Procedure Code's name for what other codes call a subpoint. */
export type UnitKind = 'article' | 'point' | 'part' | 'subpoint' | 'pointInPart';

/** One step of the way from the article down; several numbers only in the last step. */
export interface Unit {
  kind: UnitKind;
  numbers: readonly string[];
}

export interface Reference {
  act: ActId;
  units: readonly Unit[];
}

type Inside = Readonly<{article: 'point' | 'part'; paragraph: 'subpoint' | 'pointInPart'}>;

const POINTS = {article: 'point', paragraph: 'subpoint'} as const satisfies Inside;
const PARTS = {article: 'part', paragraph: 'subpoint'} as const satisfies Inside;

/** What an article and its paragraphs divide into. Source: glossary 2.3, trap (a) and D9. */
const DIVISIONS = {
  constitution: POINTS,
  constitution1995: POINTS,
  courtLaw: POINTS,
  civilProcedureCode: PARTS,
  administrativeProcedureCode: PARTS,
  criminalProcedureCode: {article: 'part', paragraph: 'pointInPart'},
  administrativeOffencesCode: PARTS,
  legalActsLaw: POINTS,
  ombudsmanLaw: POINTS,
  prosecutionLaw: POINTS,
  optionalProtocol: POINTS
} as const satisfies Record<ActId, Inside>;

/** The citation as a way down, with the kind of unit its act uses: 45(2)(1) is article, point, subpoint. */
export function unitsOf({act, article, paragraph, subparagraph}: Citation): readonly Unit[] {
  const inside: Inside = DIVISIONS[act];
  const units: Unit[] = [{kind: 'article', numbers: [article]}];
  if (paragraph !== undefined) units.push({kind: inside.article, numbers: [paragraph]});
  if (subparagraph !== undefined) units.push({kind: inside.paragraph, numbers: [subparagraph]});
  return units;
}

/** Neighbours that differ only in their last number become one reference: Articles 12, 16 and 29 of one act. */
export function mergeNeighbours(citations: readonly Citation[]): readonly Reference[] {
  return citations.reduce<readonly Reference[]>((merged, citation) => {
    const next = {act: citation.act, units: unitsOf(citation)};
    const previous = merged.at(-1);
    if (previous === undefined || pathAbove(previous) !== pathAbove(next)) return [...merged, next];
    return [...merged.slice(0, -1), joined(previous, next)];
  }, []);
}

/** Everything but the last numbers, comparable as a string. */
function pathAbove({act, units}: Reference): string {
  return JSON.stringify([act, units.slice(0, -1), units.at(-1)?.kind]);
}

function joined(first: Reference, second: Reference): Reference {
  const isLast = (place: number) => place === first.units.length - 1;
  const units = first.units.map((unit, place) => {
    const more = isLast(place) ? (second.units.at(-1)?.numbers ?? []) : [];
    return {...unit, numbers: [...new Set([...unit.numbers, ...more])]};
  });
  return {act: first.act, units};
}
