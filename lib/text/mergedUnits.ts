import type {ActId, Citation} from '../rules';
import {type Unit, unitsOf} from './citationUnits';

interface Reference {
  act: ActId;
  units: readonly Unit[];
}

/** Neighbours that differ only in their last number become one reference: Articles 12, 16 and 29 of one act. */
export function mergeNeighbours(citations: readonly Citation[]): readonly Reference[] {
  return citations.reduce<readonly Reference[]>((merged, citation) => {
    const next = {act: citation.act, units: unitsOf(citation)};
    const previous = merged.at(-1);
    if (previous === undefined || pathAbove(previous) !== pathAbove(next)) return [...merged, next];
    return [...merged.slice(0, -1), joined(previous, next)];
  }, []);
}

/** Everything but the last numbers, comparable as a string. */
function pathAbove({act, units}: Reference): string {
  return JSON.stringify([act, units.slice(0, -1), units.at(-1)?.kind]);
}

function joined(first: Reference, second: Reference): Reference {
  const isLast = (place: number) => place === first.units.length - 1;
  const units = first.units.map((unit, place) => {
    const more = isLast(place) ? (second.units.at(-1)?.numbers ?? []) : [];
    return {...unit, numbers: [...new Set([...unit.numbers, ...more])]};
  });
  return {act: first.act, units};
}
