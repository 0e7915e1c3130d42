import type {AsOf} from '../rules';
import {isOffered, offerOf, openAfter, openDetails, type Offer} from '../rules/offers';
import type {QuestionId} from '../rules';
import {ask} from './ask';
import type {Diagram} from './diagram';
import {lookAt, type Look} from './lookAt';
import type {RemedyPart, Said} from './parts';
import type {Space} from './space';

interface Details {
  readonly offer: Offer;
  readonly open: readonly QuestionId[];
}

/** What is said of a remedy, put together by the rules from what it fits, what excludes it, and its details. */
export function remedyDiagram(
  {id, name, version}: RemedyPart,
  space: Space,
  {today}: Required<AsOf>
): Diagram {
  const {fits, unless, limit} = version;
  const look = lookAt(space, name, today);
  const details = ask(space, name, (answers): Details => ({
    offer: offerOf(id, version, answers),
    open: openDetails(version, answers)
  }));
  const conditions = space.join(
    look(fits),
    unless === undefined ? space.leaf(undefined) : look(unless),
    (fit, excluded) => [fit, excluded]
  );
  return space.join(conditions, details, (both, more): Said => {
    const [fit, excluded] = both as readonly [Look, Look | undefined];
    const {offer, open} = more as Details;
    const offered = isOffered(fit.truth, excluded?.truth);
    const known = (of: Look) => ({truth: of.truth, open: () => of.open.true});
    return {
      told: offered ? offer.caseKinds : undefined,
      days: offered && offer.lastDay !== undefined && limit !== undefined ? [limit.of] : [],
      open: openAfter(known(fit), excluded && known(excluded), () => open)
    };
  });
}
