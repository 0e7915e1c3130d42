import {cite, citeSubparagraph} from '../../law';
import type {Limit} from '../limit';
import {CIVIL_RESTORATION} from './appeal';

/** Civil and administrative courts count from the publication of the Court's ruling, offences from its adoption. */
export const REVISION: readonly Limit[] = [
  {
    kind: 'civil',
    code: 'civil',
    term: {months: 3},
    from: 'rulingPublishedOn',
    citations: [cite('civilProcedureCode', '457(1)'), citeSubparagraph('civilProcedureCode', '459', '5')],
    certainty: 'read',
    restored: CIVIL_RESTORATION
  },
  {
    kind: 'administrative',
    code: 'administrative',
    term: {months: 3},
    from: 'rulingPublishedOn',
    citations: [
      cite('administrativeProcedureCode', '170'),
      cite('civilProcedureCode', '457(1)'),
      citeSubparagraph('civilProcedureCode', '459', '5')
    ],
    certainty: 'read',
    restored: CIVIL_RESTORATION
  },
  {
    kind: 'criminal',
    reason: 'inFavourAnyTime',
    citations: [cite('criminalProcedureCode', '501(1)')],
    certainty: 'read'
  },
  {
    kind: 'administrativeOffence',
    code: 'administrativeOffence',
    term: {months: 3},
    from: 'rulingAdoptedOn',
    citations: [cite('administrativeOffencesCode', '854(2)'), cite('administrativeOffencesCode', '858(4)')],
    certainty: 'read',
    restored: {by: 'offenceCourt', citations: [cite('administrativeOffencesCode', '857(1)')]}
  }
];
