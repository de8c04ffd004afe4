"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { discardDraftAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";

/** Discards the draft of a live story; its text stays in the history. */
export function DiscardDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useText();
  const { publishing } = usePublishing();
  const action = useStoryAction(discardDraftAction, draft);
  const [unsaved, setUnsaved] = useState("");
  const scheduledUpdate = publishing.pending.find(({ kind }) => kind === "update");

  async function confirm() {
    setUnsaved("");
    const saved = await savedVersion(draft);
    if (!saved) return setUnsaved(t("editor.dialogs.discard.unsaved"));
    if (await action.run({ storyId: saved.storyId, rev: saved.rev }, saved.rev)) onClose();
  }

  return (
    <Dialog title={t("editor.dialogs.discard.title")} onClose={onClose}>
      <div className="grid gap-3 text-ink-2">
        <p>{t("editor.dialogs.discard.text")}</p>
        {scheduledUpdate && <p>{t("editor.dialogs.discard.scheduled", { n: scheduledUpdate.versionN ?? 0 })}</p>}
        {(unsaved || action.problem) && <Notice tone="bad">{unsaved || action.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="danger" onClick={confirm} disabled={action.isBusy}>
          {t(action.isBusy ? "editor.dialogs.discard.busy" : "editor.dialogs.discard.confirm")}
        </Button>
        <Button onClick={onClose}>{t("editor.dialogs.discard.keep")}</Button>
      </p>
    </Dialog>
  );
}
