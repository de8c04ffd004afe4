"use client";

import { setConfidentialAction } from "@/lib/studio/editor/actions";
import { useText } from "../../shell/text-provider";
import { useStoryAction } from "../dialogs/use-story-action";
import type { Draft } from "../draft/use-draft";

/** Hides the story from colleagues who are not in its byline; at once, whatever is typed meanwhile. */
export function ConfidentialTick({ draft, mayChange }: { draft: Draft; mayChange: boolean }) {
  const { t } = useText();
  const { storyId, isConfidential } = draft.head;
  const change = useStoryAction(setConfidentialAction, draft);
  return (
    <fieldset disabled={!mayChange || change.isBusy}>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-0.5"
          checked={isConfidential}
          onChange={(event) => change.run({ storyId, isConfidential: event.target.checked })}
        />
        <span>
          {t("editor.panels.details.confidential")}
          <span className="block text-xs text-ink-3">{t("editor.panels.details.confidentialHint")}</span>
        </span>
      </label>
      {change.problem && (
        <p role="alert" className="text-bad">
          {change.problem}
        </p>
      )}
    </fieldset>
  );
}
