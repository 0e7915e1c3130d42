import {constitution, courtLaw, type Citation, type RemedyId} from '../rules';
import {LETTER_GROUNDS, LETTER_PAPERS, type LetterGround, type LetterPaper} from './letter';

/** Where the law defines a paper, says whether it can be contested, and whether a new application is possible. */
export const PAPER_CITATIONS: Readonly<Record<LetterPaper, readonly Citation[]>> = {
  notice: [courtLaw('47(1)'), courtLaw('47(2)'), courtLaw('47(4)')],
  refusal: [courtLaw('48(1)'), courtLaw('25(5)'), constitution('75(4)')],
  termination: [courtLaw('38(1)'), courtLaw('38(2)'), constitution('75(4)')],
  reply: []
};

interface GroundRule {
  readonly citation: Citation;
  /** Remedies that may be open after it, closest first. */
  readonly ways: readonly RemedyId[];
}

const OUTSIDE_COMPETENCE: readonly RemedyId[] = [
  'cassation',
  'administrativeCourt',
  'subordinateActClaim',
  'courtSubmission',
  'ombudsman',
  'legalHelp'
];
const WITH_THE_RULING: readonly RemedyId[] = ['revision', 'useInterpretation', 'ombudsman', 'legalHelp'];
const OTHER_APPLICANTS: readonly RemedyId[] = ['ombudsman', 'prosecutorGeneral', 'legalHelp'];

/** Where the law states each ground, and which remedies it can lead to. */
const GROUNDS: Readonly<Record<LetterGround, GroundRule>> = {
  returned1: {citation: courtLaw('47(2)(1)'), ways: OUTSIDE_COMPETENCE},
  returned2: {citation: courtLaw('47(2)(2)'), ways: ['refile', 'legalHelp']},
  returned3: {
    citation: courtLaw('47(2)(3)'),
    ways: ['courtSubmission', 'subordinateActClaim', 'ombudsman', 'legalHelp']
  },
  // Repealed on 1 July 2026; a letter can still name it.
  returned4: {citation: courtLaw('47(2)(4)'), ways: ['legalHelp']},
  returned5: {
    citation: courtLaw('47(2)(5)'),
    ways: [
      'appealFirst',
      'restoreAppealTerm',
      'cassation',
      'courtSubmission',
      'ombudsman',
      'prosecutorGeneral',
      'legalHelp'
    ]
  },
  refused1: {
    citation: courtLaw('48(3)(1)'),
    ways: [
      'appealFirst',
      'restoreAppealTerm',
      'courtSubmission',
      'ombudsman',
      'prosecutorGeneral',
      'legalHelp'
    ]
  },
  refused2: {citation: courtLaw('48(3)(2)'), ways: OUTSIDE_COMPETENCE},
  refused3: {citation: courtLaw('48(3)(3)'), ways: WITH_THE_RULING},
  refused4: {citation: courtLaw('48(3)(4)'), ways: OTHER_APPLICANTS},
  refused5: {citation: courtLaw('48(3)(5)'), ways: OTHER_APPLICANTS},
  ended1: {citation: courtLaw('38(1)(1)'), ways: OTHER_APPLICANTS},
  ended2: {citation: courtLaw('38(1)(2)'), ways: OTHER_APPLICANTS},
  ended3: {citation: courtLaw('38(1)(3)'), ways: OUTSIDE_COMPETENCE},
  ended4: {citation: courtLaw('38(1)(4)'), ways: WITH_THE_RULING}
};

export const groundOf = (id: LetterGround): GroundRule => GROUNDS[id];

/** Every provision that statements about letters rely on. */
export const LETTER_CITATIONS: readonly Citation[] = [
  ...LETTER_PAPERS.flatMap((paper) => PAPER_CITATIONS[paper]),
  // Repealed since: not in the law in force.
  ...LETTER_GROUNDS.filter((id) => id !== 'returned4').map((id) => groundOf(id).citation)
];
