import type {UnitKind} from './citationUnits';
import type {KkEndings} from './kkCase';

/** Endings after «…ы» and «…і», the possessive that follows an owner. Source: the tables of glossary 2.3. */
const BACK = {nom: '', gen: 'ның', dat: 'на', acc: 'н', loc: 'нда', abl: 'нан', ins: 'мен'} as const;
const FRONT = {nom: '', gen: 'нің', dat: 'не', acc: 'н', loc: 'нде', abl: 'нен', ins: 'мен'} as const;

const POINT = {one: 'тармағы', many: 'тармақтары', endings: BACK} as const;

/** Units that belong to something: «Конституцияның 45-бабы», «45-баптың 2-тармағы». */
export const OWNED_UNITS = {
  article: {one: 'бабы', many: 'баптары', endings: BACK},
  point: POINT,
  part: {one: 'бөлігі', many: 'бөліктері', endings: FRONT},
  subpoint: {one: 'тармақшасы', many: 'тармақшалары', endings: BACK},
  pointInPart: POINT
} as const satisfies Record<UnitKind, {one: string; many: string; endings: KkEndings}>;

/** The article when no act is named: «45-бап». It always comes first, so no other unit needs this row. */
export const BARE_ARTICLE = {
  nom: 'бап',
  gen: 'баптың',
  dat: 'бапқа',
  acc: 'бапты',
  loc: 'бапта',
  abl: 'баптан',
  ins: 'баппен'
} as const satisfies KkEndings;
