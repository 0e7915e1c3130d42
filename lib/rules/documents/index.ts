import type {IsoDate} from '../calendar';
import {courtLaw, SINCE_OPENING, SINCE_REFORM, versionOn} from '../law';
import {idsOf} from '../logic';
import {answered, given, IN_COURT, RETURNED_FOR_FORM} from '../questions';
import type {PaperRule, PaperVersion} from './document';

export type {PaperRule, PaperVersion} from './document';

const byCourt = IN_COURT;

/** The papers of art. 44(4)–(5), in the order of an application's list of attachments. */
export const DOCUMENTS = {
  actText: {versions: [{inForce: SINCE_OPENING, citations: [courtLaw('44(4)(1)')], askedIn: 'paperActText'}]},
  courtAct: {
    versions: [
      {inForce: SINCE_OPENING, citations: [courtLaw('44(4)(4)')], when: byCourt, askedIn: 'paperCourtAct'}
    ]
  },
  appellateAct: {
    versions: [
      {
        inForce: SINCE_OPENING,
        citations: [courtLaw('44(4)(4)'), courtLaw('45(2)(1)')],
        when: given(byCourt, answered('appellateAct', 'inForce')),
        askedIn: 'paperAppellateAct'
      }
    ]
  },
  powerOfAttorney: {
    versions: [
      {
        inForce: SINCE_OPENING,
        citations: [courtLaw('44(4)(2)')],
        when: answered('signer', 'advocate', 'legalConsultant', 'organisation'),
        askedIn: 'authority'
      }
    ]
  },
  charter: {
    versions: [
      {
        inForce: SINCE_REFORM,
        citations: [courtLaw('44(4)(6-1)')],
        when: answered('signer', 'organisation'),
        askedIn: 'authority'
      }
    ]
  },
  lawyerStatus: {
    versions: [
      {
        inForce: SINCE_OPENING,
        citations: [courtLaw('41(4)')],
        advised: true,
        when: answered('signer', 'advocate', 'legalConsultant')
      }
    ]
  },
  guardianStatus: {
    versions: [
      {
        inForce: SINCE_OPENING,
        citations: [courtLaw('41(3)'), courtLaw('41(4)')],
        advised: true,
        when: answered('signer', 'parentOrGuardian')
      }
    ]
  },
  returnNotice: {
    versions: [
      {
        inForce: SINCE_OPENING,
        citations: [courtLaw('47(4)')],
        advised: true,
        when: RETURNED_FOR_FORM
      }
    ]
  },
  translation: {
    versions: [
      {
        inForce: SINCE_OPENING,
        citations: [courtLaw('44(5)')],
        when: answered('paperTranslation', 'have', 'canGet', 'notYet', 'unknown'),
        askedIn: 'paperTranslation'
      }
    ]
  }
} as const satisfies Record<string, PaperRule>;

export type DocumentId = keyof typeof DOCUMENTS;

/** All document ids in order. */
export const DOCUMENT_IDS = idsOf(DOCUMENTS);

export function documentOf(id: DocumentId): PaperRule {
  return DOCUMENTS[id];
}

/** A paper as it was asked for on `day`. */
export const documentOn = (id: DocumentId, day: IsoDate): PaperVersion | undefined =>
  versionOn(documentOf(id), day);
