import {DECIDED_BY, type VerdictKind} from '@/lib/rules';
import {inEach, type Messages, type SourceWords} from './words';

/** In the order in which they are decided; the last is the default. */
export const verdictsOf = (messages: Messages) =>
  [...DECIDED_BY.map(([id, decidedBy]) => ({id, decidedBy})), {id: 'noObstacleFound' as const}].map(
    (verdict: {id: VerdictKind}) => ({
      ...verdict,
      words: inEach(messages, ({verdicts}) => verdicts[verdict.id])
    })
  );

export function labelsOf(messages: Messages) {
  const each = (pick: (words: SourceWords) => Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.keys(pick(messages.en)).map((id) => [id, inEach(messages, (words) => pick(words)[id])])
    );
  return {
    status: each(({result}) => result.status),
    consequence: each(({conditions}) => conditions.consequence),
    certainty: each(({remedies}) => remedies.certainty),
    interpretation: inEach(messages, ({ui}) => ui.interpretation),
    unsettled: inEach(messages, ({ui}) => ui.unsettled),
    advised: inEach(messages, ({documents}) => documents.advised)
  };
}
