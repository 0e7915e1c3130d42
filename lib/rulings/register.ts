import type {IsoDate} from '../rules';
import of2023 from './register/2023.json' with {type: 'json'};
import of2024 from './register/2024.json' with {type: 'json'};
import of2025 from './register/2025.json' with {type: 'json'};
import of2026 from './register/2026.json' with {type: 'json'};
import undated from './register/undated.json' with {type: 'json'};
import type {Ruling} from './ruling';

/** Every ruling by number, however little is known about it. A test validates the files against the schema. */
export const RULINGS = (
  [...of2023, ...of2024, ...of2025, ...of2026, ...undated] as readonly Ruling[]
).toSorted((a, b) => a.number - b.number);

/** The day the sources were last read. */
export const REGISTER_READ_ON: IsoDate = '2026-11-26';

/** How much of the Court's work the register covers; shown wherever it is used. */
export const COVERAGE = {
  rulings: RULINGS.length,
  withSubject: RULINGS.filter(({subject}) => subject !== undefined).length,
  withProvisions: RULINGS.filter(({provisions}) => provisions.length > 0).length,
  withOutcome: RULINGS.filter(({outcome}) => outcome !== undefined).length,
  newest: RULINGS.reduce((newest, {number}) => Math.max(newest, number), 0)
} as const;

/** The days of the nearest rulings by number whose day is known: the numbers follow the days. */
export function datesAround({number}: Pick<Ruling, 'number'>): {
  readonly after?: IsoDate;
  readonly before?: IsoDate;
} {
  const after = RULINGS.findLast((one) => one.number < number && one.date !== undefined)?.date;
  const before = RULINGS.find((one) => one.number > number && one.date !== undefined)?.date;
  return {...(after !== undefined && {after}), ...(before !== undefined && {before})};
}

export function rulingOf(number: number): Ruling | undefined {
  return RULINGS.find((ruling) => ruling.number === number);
}
