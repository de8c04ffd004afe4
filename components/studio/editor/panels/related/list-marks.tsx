"use client";

import { markStoryAction } from "@/lib/studio/editor/related/actions";
import type { RelatedView } from "@/lib/studio/editor/related/related-view";
import { useText } from "../../../shell/text-provider";
import { useAction } from "../../../shell/use-action";

const marked = ["sensitive", "noRelated", "noIndex"] as const;

/** Decides in which lists and search engines a story may be shown; at once, whatever version is live. */
export function ListMarks({
  storyId,
  view: { marks, mayMark },
  onChange,
}: {
  storyId: string;
  view: RelatedView;
  onChange: () => void;
}) {
  const { t } = useText();
  const mark = useAction(markStoryAction);
  return (
    <fieldset disabled={!mayMark || mark.isBusy} className="grid gap-2">
      <legend className="mb-1 text-xs font-medium text-ink-2">{t("editor.panels.marks.title")}</legend>
      {marked.map((name) => (
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
            {t(`editor.panels.marks.${name}`)}
            <span className="block text-xs text-ink-3">{t(`editor.panels.marks.${name}Hint`)}</span>
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
