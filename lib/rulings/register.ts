import type {IsoDate} from '../rules';
import of2023 from './register/2023.json' with {type: 'json'};
import of2024 from './register/2024.json' with {type: 'json'};
import of2025 from './register/2025.json' with {type: 'json'};
import of2026 from './register/2026.json' with {type: 'json'};
import undated from './register/undated.json' with {type: 'json'};
import type {Ruling} from './ruling';

/** Every ruling by number, known in full or hardly at all. The test holds the files to the schema. */
export const RULINGS = [
  ...of2023,
  ...of2024,
  ...of2025,
  ...undated,
  ...of2026
] as unknown as readonly Ruling[];

/** The day the sources were last read. */
export const REGISTER_READ_ON: IsoDate = '2026-11-23';

/** How much of the Court's work the register knows; shown wherever it is used. */
export const COVERAGE = {
  rulings: RULINGS.length,
  withSubject: RULINGS.filter(({subject}) => subject !== undefined).length,
  withProvisions: RULINGS.filter(({provisions}) => provisions.length > 0).length,
  withOutcome: RULINGS.filter(({outcome}) => outcome !== undefined).length,
  newest: RULINGS.reduce((newest, {number}) => Math.max(newest, number), 0)
} as const;

export function rulingOf(number: number): Ruling | undefined {
  return RULINGS.find((ruling) => ruling.number === number);
}
