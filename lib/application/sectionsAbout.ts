import type {CriterionId} from '../rules';
import {SECTION_IDS, type SectionId} from './fields';

/** The parts of the paper that show that a condition is met. */
const PARTS: {readonly [C in CriterionId]?: readonly SectionId[]} = {
  competence: ['request', 'position'],
  subject: ['applicant'],
  normativeAct: ['act'],
  actInForce: ['act'],
  provision: ['act'],
  appliedByCourt: ['case', 'attachments'],
  participation: ['case'],
  appellateAct: ['case', 'attachments'],
  timeLimit: ['case'],
  ownRights: ['rights'],
  constitutionalRight: ['rights', 'position'],
  notDecided: ['position'],
  broughtIntoLine: ['rights', 'position'],
  repetition: ['position'],
  representative: ['representative'],
  authority: ['representative', 'attachments'],
  papers: ['attachments']
};

/** The parts of the paper to review if these conditions are in question, in its order. */
export const sectionsAbout = (criteria: readonly CriterionId[]): readonly SectionId[] =>
  SECTION_IDS.filter((section) => criteria.some((id) => PARTS[id]?.includes(section)));
