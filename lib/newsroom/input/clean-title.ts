import { cleanLine } from "./clean-line";

/** A line of a story as it may stand in print: as `cleanLine`, but a no-break space between two words stays one. */
export const cleanTitle = (text: string): string =>
  // Split keeps what the group matches: every second part is such a space.
  text
    .split(/(?<=\S)([\u00a0\u202f])(?=\S)/u)
    .map((part, index) => (index % 2 === 0 ? cleanLine(part) : part))
    .join("")
    .trim();
