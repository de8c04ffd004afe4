"use client";

import { markStoryAction } from "@/lib/studio/editor/related/actions";
import type { RelatedView } from "@/lib/studio/editor/related/related-view";
import { useAction } from "../../../shell/use-action";

const words = [
  ["sensitive", "Sensitive", "An obituary, a trial, a suicide: nothing light is offered beside it."],
  ["noRelated", "Not offered after other stories", "Unless it is pinned there."],
  [
    "noIndex",
    "Kept out of search engines",
    "They are asked not to show it, and sitemaps leave it out; readers of the site find it as before.",
  ],
] as const;

/** What decides in which lists and search engines a story may stand; at once, whatever version is live. */
export function ListMarks({
  storyId,
  view: { marks, mayMark },
  onChange,
}: {
  storyId: string;
  view: RelatedView;
  onChange: () => void;
}) {
  const mark = useAction(markStoryAction);
  return (
    <fieldset disabled={!mayMark || mark.isBusy} className="grid gap-2">
      <legend className="mb-1 text-xs font-medium text-ink-2">Where it may stand</legend>
      {words.map(([name, label, hint]) => (
        <label key={name} className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={marks[name]}
            onChange={async (event) => {
              if (await mark.run({ storyId, [name]: event.target.checked })) onChange();
            }}
          />
          <span>
            {label}
            <span className="block text-xs text-ink-3">{hint}</span>
          </span>
        </label>
      ))}
      {mark.problem && (
        <p role="alert" className="text-bad">
          {mark.problem}
        </p>
      )}
    </fieldset>
  );
}
