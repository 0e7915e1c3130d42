import type {IsoDate, Period} from '../calendar';
import {idsOf} from '../logic';

/** What the units below an article are called: points and subpoints, or parts and subpoints (codes). */
export type Units = 'points' | 'parts';

/** One redaction of an act: when it took effect on our reading, where its official text is, what was read. */
export interface Redaction {
  readonly inForce: Period;
  /** Absent where no official address was seen in a source: an address is never guessed. */
  readonly links?: {readonly kk: string; readonly ru: string};
  /** What we compared our rule with: the official text or an unofficial copy of it. */
  readonly readIn: 'officialCopy' | 'officialPrint' | 'thirdParty';
  /** The day on which the rules citing it were last compared with that text. */
  readonly checkedOn: IsoDate;
}

export interface Act {
  readonly units: Units;
  /** Newest first. */
  readonly redactions: readonly [Redaction, ...Redaction[]];
}

/** The day the 2026 Constitution and Constitutional Law 305-VIII entered into force. */
export const REFORM = '2026-07-01' as const;
export const BEFORE_REFORM = '2026-06-30' as const;
/** The day the Court began to work and Law 153-VII applied in full. */
export const COURT_OPENED = '2023-01-01' as const;

const CHECKED: IsoDate = '2026-11-23';

const adilet = (id: string) => ({
  kk: `https://adilet.zan.kz/kaz/docs/${id}`,
  ru: `https://adilet.zan.kz/rus/docs/${id}`
});

const zan = (doc: number, redaction: string) => ({
  kk: `https://zan.gov.kz/client/#!/doc/${doc}/kaz/${redaction}`,
  ru: `https://zan.gov.kz/client/#!/doc/${doc}/rus/${redaction}`
});

export const ACTS = {
  constitution: {
    units: 'points',
    redactions: [
      {inForce: {from: REFORM}, links: adilet('K2600000000'), readIn: 'officialCopy', checkedOn: CHECKED}
    ]
  },
  constitution1995: {
    units: 'points',
    redactions: [
      {inForce: {from: COURT_OPENED, until: BEFORE_REFORM}, readIn: 'officialCopy', checkedOn: CHECKED}
    ]
  },
  courtLaw: {
    units: 'points',
    redactions: [
      {inForce: {from: REFORM}, links: zan(173456, '01.07.2026'), readIn: 'officialCopy', checkedOn: CHECKED},
      {
        inForce: {from: COURT_OPENED, until: BEFORE_REFORM},
        links: zan(173456, '01.07.2023'),
        readIn: 'officialCopy',
        checkedOn: CHECKED
      }
    ]
  },
  civilProcedureCode: {
    units: 'parts',
    redactions: [
      {
        inForce: {from: '2026-01-16'},
        links: adilet('K1500000377'),
        readIn: 'officialPrint',
        checkedOn: CHECKED
      }
    ]
  },
  administrativeProcedureCode: {
    units: 'parts',
    redactions: [
      {
        inForce: {from: '2026-01-16'},
        links: adilet('K2000000350'),
        readIn: 'officialPrint',
        checkedOn: CHECKED
      }
    ]
  },
  criminalProcedureCode: {
    units: 'parts',
    redactions: [
      {
        inForce: {from: '2026-03-08'},
        links: adilet('K1400000231'),
        readIn: 'officialPrint',
        checkedOn: CHECKED
      }
    ]
  },
  administrativeOffencesCode: {
    units: 'parts',
    redactions: [
      {
        inForce: {from: '2026-03-12'},
        links: adilet('K1400000235'),
        readIn: 'officialPrint',
        checkedOn: CHECKED
      }
    ]
  },
  legalActsLaw: {
    units: 'points',
    redactions: [{inForce: {from: '2026-01-09'}, readIn: 'officialPrint', checkedOn: CHECKED}]
  },
  ombudsmanLaw: {
    units: 'points',
    redactions: [
      {inForce: {from: REFORM}, links: zan(173439, '01.07.2026'), readIn: 'officialCopy', checkedOn: CHECKED}
    ]
  },
  prosecutionLaw: {
    units: 'points',
    redactions: [{inForce: {from: REFORM}, readIn: 'officialCopy', checkedOn: CHECKED}]
  },
  optionalProtocol: {
    units: 'points',
    redactions: [
      {inForce: {from: '2009-02-11'}, links: adilet('Z090000130_'), readIn: 'thirdParty', checkedOn: CHECKED}
    ]
  }
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof ACTS;

export const ACT_IDS = idsOf(ACTS);
