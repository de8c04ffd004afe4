import { Fragment } from "react";
import type { HeadField } from "./head-texts";
import type { HeadFound } from "./use-head-search";

/** The words of a field, unseen but for the ground of its matches: it lies under the field, which has the same lines. */
export function MarkedText({ field, text, found }: { field: HeadField; text: string; found: HeadFound }) {
  const { matches, current } = found;
  const own = matches.filter((match) => match.field === field && text.startsWith(match.words, match.start));
  const ends = own.map(({ start, words }) => start + words.length);
  return (
    <>
      {own.map(({ start, words }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index - 1] ?? 0, start)}
          <mark
            data-current={(current?.field === field && current.start === start) || undefined}
            className="visible bg-warn-soft text-transparent data-current:rounded-[1px] data-current:ring-2 data-current:ring-accent"
          >
            {words}
          </mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
