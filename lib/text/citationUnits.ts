import type {ActId, Citation} from '../rules';

/** pointInPart is the Criminal Procedure Code's name for what other codes call a subpoint. */
export type UnitKind = 'article' | 'point' | 'part' | 'subpoint' | 'pointInPart';

/** One step of the way from the article down; several numbers only in the last step. */
export interface Unit {
  kind: UnitKind;
  numbers: readonly string[];
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
