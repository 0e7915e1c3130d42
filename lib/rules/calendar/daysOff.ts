import type {IsoDate} from './isoDate';

/** The source of a row; titles are given as in the sources. */
export const DAY_OFF_SOURCES = {
  holidays: 'Закон РК от 13.12.2001 № 267 «О праздниках в Республике Казахстан», ст. 2, 3',
  shifted: 'Закон РК от 13.12.2001 № 267, ст. 5',
  religious: 'Трудовой кодекс РК, ст. 84(5)',
  moved: 'Трудовой кодекс РК, ст. 85(3)',
  constitutionDay: 'Конституция РК 2026 года, ст. 94(2); Министерство труда, 18.03.2026',
  august: 'Календарь на 2026 год, декабрь 2025 года; Министерство труда, 18.03.2026'
} as const;

export type DayOffSource = keyof typeof DAY_OFF_SOURCES;

export type Holiday =
  | 'newYear'
  | 'orthodoxChristmas'
  | 'womensDay'
  | 'constitutionDay'
  | 'nauryz'
  | 'unityDay'
  | 'defenderDay'
  | 'victoryDay'
  | 'kurbanAit'
  | 'capitalDay'
  | 'constitutionDay1995'
  | 'republicDay'
  | 'independenceDay';

/** A day from Monday to Friday that is off, or may be. */
export interface DayOff {
  readonly on: IsoDate;
  readonly holiday: Holiday;
  readonly source: DayOffSource;
  /** Inferred from the rules, or reported approximately: not announced yet, or the sources differ. */
  readonly undecided?: true;
}

const rows = (holiday: Holiday, source: DayOffSource, ...days: readonly IsoDate[]): readonly DayOff[] =>
  days.map((on) => ({on, holiday, source}));

const inferred = (holiday: Holiday, source: DayOffSource, ...days: readonly IsoDate[]): readonly DayOff[] =>
  days.map((on) => ({on, holiday, source, undecided: true}));

/**
 * Days off from Monday to Friday, as decided for 2025 and 2026 and by the rules for 2027 and 2028. Holidays on a
 * Saturday or Sunday appear as the working day they move to; 7 January and Kurban Ait do not move.
 */
export const DAYS_OFF: readonly DayOff[] = [
  ...rows('newYear', 'holidays', '2025-01-01', '2025-01-02'),
  ...rows('newYear', 'moved', '2025-01-03'),
  ...rows('orthodoxChristmas', 'religious', '2025-01-07'),
  ...rows('womensDay', 'shifted', '2025-03-10'),
  ...rows('nauryz', 'holidays', '2025-03-21'),
  ...rows('nauryz', 'shifted', '2025-03-24', '2025-03-25'),
  ...rows('unityDay', 'holidays', '2025-05-01'),
  ...rows('defenderDay', 'holidays', '2025-05-07'),
  ...rows('victoryDay', 'holidays', '2025-05-09'),
  ...rows('kurbanAit', 'religious', '2025-06-06'),
  ...rows('capitalDay', 'shifted', '2025-07-07'),
  ...rows('constitutionDay1995', 'shifted', '2025-09-01'),
  ...rows('republicDay', 'shifted', '2025-10-27'),
  ...rows('independenceDay', 'holidays', '2025-12-16'),

  ...rows('newYear', 'holidays', '2026-01-01', '2026-01-02'),
  ...rows('orthodoxChristmas', 'religious', '2026-01-07'),
  ...rows('womensDay', 'shifted', '2026-03-09'),
  ...rows('nauryz', 'holidays', '2026-03-23'),
  ...rows('nauryz', 'shifted', '2026-03-24', '2026-03-25'),
  ...rows('unityDay', 'holidays', '2026-05-01'),
  ...rows('defenderDay', 'holidays', '2026-05-07'),
  ...rows('victoryDay', 'shifted', '2026-05-11'),
  ...rows('kurbanAit', 'religious', '2026-05-27'),
  ...rows('capitalDay', 'holidays', '2026-07-06'),
  // 30 August is no longer a holiday, but the calendar published earlier had moved it to this Monday.
  ...inferred('constitutionDay1995', 'august', '2026-08-31'),
  ...rows('republicDay', 'shifted', '2026-10-26'),
  ...rows('independenceDay', 'holidays', '2026-12-16'),

  ...inferred('newYear', 'holidays', '2027-01-01'),
  ...inferred('newYear', 'shifted', '2027-01-04'),
  ...inferred('orthodoxChristmas', 'religious', '2027-01-07'),
  ...inferred('womensDay', 'holidays', '2027-03-08'),
  ...inferred('constitutionDay', 'constitutionDay', '2027-03-15'),
  ...inferred('nauryz', 'holidays', '2027-03-22', '2027-03-23'),
  ...inferred('nauryz', 'shifted', '2027-03-24'),
  ...inferred('unityDay', 'shifted', '2027-05-03'),
  ...inferred('defenderDay', 'holidays', '2027-05-07'),
  ...inferred('victoryDay', 'shifted', '2027-05-10'),
  // Expected about Sunday 16 May; the day itself is announced later and may move by one.
  ...inferred('kurbanAit', 'religious', '2027-05-17'),
  ...inferred('capitalDay', 'holidays', '2027-07-06'),
  ...inferred('republicDay', 'holidays', '2027-10-25'),
  ...inferred('independenceDay', 'holidays', '2027-12-16'),

  ...inferred('newYear', 'shifted', '2028-01-03', '2028-01-04'),
  ...inferred('orthodoxChristmas', 'religious', '2028-01-07'),
  ...inferred('womensDay', 'holidays', '2028-03-08'),
  ...inferred('constitutionDay', 'constitutionDay', '2028-03-15'),
  ...inferred('nauryz', 'holidays', '2028-03-21', '2028-03-22', '2028-03-23'),
  ...inferred('unityDay', 'holidays', '2028-05-01'),
  ...inferred('kurbanAit', 'religious', '2028-05-04', '2028-05-05'),
  ...inferred('defenderDay', 'shifted', '2028-05-08'),
  ...inferred('victoryDay', 'holidays', '2028-05-09'),
  ...inferred('capitalDay', 'holidays', '2028-07-06'),
  ...inferred('republicDay', 'holidays', '2028-10-25'),
  ...inferred('independenceDay', 'shifted', '2028-12-18')
];

/** Saturdays and Sundays worked in exchange for a day off. */
export const WORKED_WEEKENDS: readonly {readonly on: IsoDate; readonly source: DayOffSource}[] = [
  {on: '2025-01-05', source: 'moved'}
];

/** Years for which transfers of days off have been decided; in any other year one can still be moved. */
export const DECIDED_YEARS: readonly number[] = [2025, 2026];
