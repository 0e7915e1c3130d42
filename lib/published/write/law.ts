import {ACT_IDS, ACTS, RIGHT_GROUPS, RIGHT_IDS, RIGHTS, type Citation} from '@/lib/rules';
import {formatCitation, LOCALES} from '@/lib/text';
import {inEach, type Messages} from './words';

/** A citation with its text, so that nobody has to compose it in Kazakh again. */
export const cited = (citation: Citation) => ({
  ...citation,
  words: Object.fromEntries(LOCALES.map((locale) => [locale, formatCitation(locale, citation)]))
});

/** The same for anything that may have citations. */
export const withCited = <T extends {readonly citations?: readonly Citation[]}>(rule: T) => ({
  ...rule,
  ...(rule.citations !== undefined && {citations: rule.citations.map(cited)})
});

export const lawOf = (messages: Messages) => ({
  acts: ACT_IDS.map((id) => ({
    id,
    ...ACTS[id],
    words: inEach(messages, ({acts}) => acts[id])
  })),
  rights: RIGHT_IDS.map((id) => ({
    id,
    group: RIGHTS[id].group,
    versions: RIGHTS[id].versions.map(({inForce, citation}) => ({inForce, citation: cited(citation)}))
  })),
  rightGroups: RIGHT_GROUPS.map((id) => ({id, words: inEach(messages, ({rightGroups}) => rightGroups[id])})),
  doubts: Object.keys(messages.en.law.open).map((id) => ({
    id,
    words: inEach(messages, ({law}) => law.open[id])
  }))
});
