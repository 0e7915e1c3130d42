import {createHash} from 'node:crypto';
import {
  ACTS,
  COUNTED_BY,
  CRITERION_IDS,
  criterionOf,
  DAYS_OFF,
  UNKNOWN,
  type Act,
  type IsoDate
} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {FORMAT} from './format';
import {RULES_FILE, type RulesFile} from './schema/file';
import {criteriaOf} from './write/criteria';
import {cited, lawOf} from './write/law';
import {questionsOf} from './write/questions';
import {documentsOf, remediesOf} from './write/remedies';
import {labelsOf, verdictsOf} from './write/results';
import {timeLimitsOf} from './write/timeLimits';
import {inEach, type Messages} from './write/words';

/**
 * The rules as they are published, with the words of the law of today. Throws if they contain anything that the
 * format does not support.
 */
export function publishedRules(messages: Messages, licence: string, today: IsoDate): RulesFile {
  const rules = {
    languages: LOCALES,
    licence,
    notices: {
      notAdvice: inEach(messages, ({footer}) => footer.notAdvice),
      notOfficial: inEach(messages, ({footer}) => footer.notOfficial)
    },
    unknown: {id: UNKNOWN, words: inEach(messages, ({ui}) => ui.dontKnow)},
    questions: questionsOf(messages, today),
    criteria: criteriaOf(messages),
    timeLimits: timeLimitsOf(messages),
    verdicts: verdictsOf(messages),
    remedies: remediesOf(messages, today),
    documents: documentsOf(messages, today),
    ...lawOf(messages),
    countedBy: COUNTED_BY.map(cited),
    daysOff: DAYS_OFF.map(({on}) => on).sort(),
    labels: labelsOf(messages)
  };
  return RULES_FILE.parse({
    $schema: 'rules.schema.json',
    format: FORMAT,
    content: {checkedOn: checkedOn(), lawOf: newestLaw(), digest: digestOf(rules)},
    ...rules
  });
}

const checkedOn = () =>
  newest(Object.values(ACTS).flatMap(({redactions}: Act) => redactions.map((one) => one.checkedOn)));

const newestLaw = () =>
  newest(CRITERION_IDS.flatMap((id) => criterionOf(id).versions.map(({inForce}) => inForce.from)));

const newest = (days: readonly string[]) => [...days].sort().at(-1);

/** Distinguishes two versions on the same day. */
const digestOf = (rules: object) => createHash('sha256').update(JSON.stringify(rules)).digest('hex');
