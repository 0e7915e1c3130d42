import type {Diagram, Diagrams} from './diagram';
import type {Placed} from './source';

/** True for the features that some answers have together, impossible for all others. */
export function possibleIn(placed: readonly Placed[], over: Diagrams): Diagram<true> {
  const possible: Diagram<true> = over.leaf<true>(true);
  const ofSource = ({source, first}: Placed): Diagram<true> => {
    const among = (feature: number, ways: readonly number[]): Diagram<true> => {
      if (ways.length === 0) return over.impossible;
      const {weights} = source.features[feature] ?? {};
      if (weights === undefined) return possible;
      return over.caseOf(
        first + feature,
        weights.map((_, value) =>
          among(
            feature + 1,
            ways.filter((way) => source.valueOf(way, feature) === value)
          )
        )
      );
    };
    return source.features.length > 1 ? among(0, [...source.ways.keys()]) : possible;
  };
  return placed.map(ofSource).reduce((all, own) => over.join(all, own, (a) => a), possible);
}
