import type {Answers, QuestionId, RemedyId, RemedyVersion} from '../rules';
import type {Offer} from '../rules/offers';
import type {Diagram} from './diagram';
import {lookAt} from './lookAt';
import type {Look, Looking} from './looking';

/** What comes of a remedy: what is told of its offer, if it is offered, and the questions on which it still depends. */
export interface SeenOfRemedy<Told> {
  readonly told: Told | undefined;
  readonly open: readonly QuestionId[];
  /** It hangs on an answer that the rules asked do not know. */
  readonly isForeign?: true;
}

/** What is said of a remedy, put together by the rules from what it fits, what excludes it, and its details. */
export function remedyDiagram<Told>(
  id: RemedyId,
  version: RemedyVersion,
  looking: Looking,
  tell: (offer: Offer, answers: Answers) => Told
): Diagram<SeenOfRemedy<Told>> {
  const {space, rules} = looking;
  const {fits, unless} = version;
  const look = lookAt(looking);
  const foreign: SeenOfRemedy<Told> = {told: undefined, open: [], isForeign: true};
  const details = looking.ask<SeenOfRemedy<Told>>(
    (answers) => ({
      told: tell(rules.offerOf(id, version, answers), answers),
      open: rules.openDetails(version, answers)
    }),
    foreign
  );
  const conditions = space.join(
    look(fits),
    unless === undefined ? space.leaf(undefined) : look(unless),
    (fit, excluded) => ({fit, excluded})
  );
  return space.join(conditions, details, ({fit, excluded}, {told, open, isForeign}) => {
    const isOffered = rules.isOffered(fit.truth, excluded?.truth);
    const isAnyForeign = fit.isForeign ?? excluded?.isForeign ?? (isOffered && isForeign);
    if (fit.truth !== 'false' && isAnyForeign) return foreign;
    const known = (of: Look) => ({truth: of.truth, open: () => of.open.true});
    return {
      told: isOffered ? told : undefined,
      open: rules.openAfter(known(fit), excluded && known(excluded), () => open)
    };
  });
}
