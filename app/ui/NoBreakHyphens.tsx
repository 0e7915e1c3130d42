import {Fragment} from 'react';

/** A number with the ending that a hyphen joins to it: «2-тармағының», «№ 153-VII». */
const JOINED = /(\S*\d-\p{L}\S*)/u;

/** A text in which no line ends at such a hyphen; it can still be searched for and copied as it is written. */
export function NoBreakHyphens({text}: {readonly text: string}) {
  return text.split(JOINED).map((part, place) =>
    // Every second part is what the pattern found.
    place % 2 === 0 ? (
      <Fragment key={place}>{part}</Fragment>
    ) : (
      <span key={place} className="unparted">
        {part}
      </span>
    )
  );
}
