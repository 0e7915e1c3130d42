import {Fragment} from 'react';

/** A number with a hyphenated suffix: «2-тармағының», «№ 153-VII». */
const JOINED = /(\S*\d-\p{L}\S*)/u;

/** Text in which no line breaks at such a hyphen; it can still be searched and copied unchanged. */
export function NoBreakHyphens({text}: {readonly text: string}) {
  return text.split(JOINED).map((part, place) =>
    // Every second part is a match of the pattern.
    place % 2 === 0 ? (
      <Fragment key={place}>{part}</Fragment>
    ) : (
      <span key={place} className="unparted">
        {part}
      </span>
    )
  );
}
