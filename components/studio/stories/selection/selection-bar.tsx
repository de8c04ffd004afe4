"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { findTopicsAction } from "@/lib/studio/editor/read-actions";
import type { SelectionChange } from "@/lib/studio/stories/selection/changes";
import { useText } from "../../shell/text-provider";
import { UnpublishDialog } from "./unpublish-dialog";
import type { Selection } from "./use-selection";

/** What can be done with the stories that are selected; at the foot of the window, with the number of them. */
export function SelectionBar({
  selection,
  sections,
  isDeleted,
  isBusy,
  run,
}: {
  selection: Selection;
  sections: { id: string; name: string }[];
  /** Whether the list is that of the deleted drafts */
  isDeleted: boolean;
  isBusy: boolean;
  run: (change: SelectionChange) => void;
}) {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const storyIds = selection.ids;
  if (storyIds.length === 0) return null;
  return (
    <section
      aria-label={t("stories.selection.label")}
      className="sticky bottom-0 z-20 mt-4 flex flex-wrap items-center gap-2 border-t border-line-strong bg-panel px-2 py-2"
    >
      <b className="font-medium" role="status">
        {t("stories.selection.count", { count: storyIds.length })}
      </b>
      {isDeleted ? (
        <Button disabled={isBusy} onClick={() => run({ kind: "undelete", storyIds })}>
          {t("stories.selection.undelete")}
        </Button>
      ) : (
        <>
          <select
            aria-label={t("stories.selection.section")}
            value=""
            disabled={isBusy}
            onChange={(event) => run({ kind: "section", storyIds, sectionId: event.target.value })}
            className="h-8 min-w-0 rounded-[3px] border border-line-strong bg-panel px-1.5 pointer-coarse:h-10"
          >
            <option value="" disabled>
              {t("stories.selection.section")}
            </option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <div className="w-48 [&_label]:sr-only [&_[role=listbox]]:top-auto [&_[role=listbox]]:bottom-full">
            <Combobox
              label={t("stories.selection.topic")}
              placeholder={t("stories.selection.topic")}
              find={async (q) => {
                const answer = await findTopicsAction(q);
                return answer.ok ? answer.value : null;
              }}
              onPick={({ id }) => run({ kind: "topic", storyIds, topicId: id })}
              noneWords={t("editor.panels.noMatch")}
              failedWords={t("shell.noAnswer")}
            />
          </div>
          <Button disabled={isBusy} onClick={() => setAsking(true)}>
            {t("stories.selection.unpublish")}
          </Button>
          <Button tone="danger" disabled={isBusy} onClick={() => run({ kind: "delete", storyIds })}>
            {t("stories.selection.delete")}
          </Button>
        </>
      )}
      <Button tone="quiet" onClick={() => selection.set([])}>
        {t("stories.selection.clear")}
      </Button>
      {isAsking && (
        <UnpublishDialog
          count={storyIds.length}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => {
            setAsking(false);
            run({ kind: "unpublish", storyIds, reason });
          }}
        />
      )}
    </section>
  );
}
