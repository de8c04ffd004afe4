"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { discardDraftAction } from "@/lib/studio/editor/publishing/actions";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";

/** Puts away what waits behind the live version, after saying where it will be found. */
export function DiscardDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { publishing } = usePublishing();
  const action = useStoryAction(discardDraftAction, draft);
  const [unsaved, setUnsaved] = useState("");
  const scheduledUpdate = publishing.pending.find(({ kind }) => kind === "update");

  async function confirm() {
    setUnsaved("");
    const saved = await savedVersion(draft);
    if (!saved) return setUnsaved("The text could not be saved, so nothing was discarded.");
    if (await action.run({ storyId: saved.storyId, rev: saved.rev }, saved.rev)) onClose();
  }

  return (
    <Dialog title="Discard the changes?" onClose={onClose}>
      <div className="grid gap-3 text-ink-2">
        <p>
          The editor shows again what readers see. The changes stay in the history: restore their version there to have
          them back.
        </p>
        {scheduledUpdate && <p>Version {scheduledUpdate.versionN} goes live all the same, as it is scheduled.</p>}
        {(unsaved || action.problem) && <Notice tone="bad">{unsaved || action.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="danger" onClick={confirm} disabled={action.isBusy}>
          {action.isBusy ? "Discarding…" : "Discard the changes"}
        </Button>
        <Button onClick={onClose}>Keep them</Button>
      </p>
    </Dialog>
  );
}
