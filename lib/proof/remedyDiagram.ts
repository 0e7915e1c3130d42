import type {Answers, QuestionId, RemedyId, RemedyVersion} from '../rules';
import type {Offer} from '../rules/assessment/offers';
import type {Diagram} from './diagram';
import {conditionDiagram} from './conditionDiagram';
import type {ConditionState, RemedyContext} from './remedyContext';

/** A remedy under some answers: a description of the offer, if it is offered, and the questions it still depends on. */
export interface RemedyOutcome<Offered> {
  readonly offered: Offered | undefined;
  readonly open: readonly QuestionId[];
  /** It hangs on an answer that the rules asked do not know. */
  readonly isForeign?: true;
}

/** What is said of a remedy, put together by the rules from what it fits, what excludes it, and its details. */
export function remedyDiagram<Offered>(
  id: RemedyId,
  version: RemedyVersion,
  context: RemedyContext,
  describe: (offer: Offer, answers: Answers) => Offered
): Diagram<RemedyOutcome<Offered>> {
  const {space, rules} = context;
  const {fits, unless} = version;
  const look = conditionDiagram(context);
  const foreign: RemedyOutcome<Offered> = {offered: undefined, open: [], isForeign: true};
  const details = context.ask<RemedyOutcome<Offered>>(
    (answers) => ({
      offered: describe(rules.offerOf(id, version, answers), answers),
      open: rules.openDetails(version, answers)
    }),
    foreign
  );
  const conditions = space.join(
    look(fits),
    unless === undefined ? space.leaf(undefined) : look(unless),
    (fit, excluded) => ({fit, excluded})
  );
  return space.join(conditions, details, ({fit, excluded}, {offered, open, isForeign}) => {
    const isOffered = rules.isOffered(fit.truth, excluded?.truth);
    const isAnyForeign = fit.isForeign ?? excluded?.isForeign ?? (isOffered && isForeign);
    if (fit.truth !== 'false' && isAnyForeign) return foreign;
    const known = (of: ConditionState) => ({truth: of.truth, open: () => of.open.true});
    return {
      offered: isOffered ? offered : undefined,
      open: rules.openAfter(known(fit), excluded && known(excluded), () => open)
    };
  });
}
