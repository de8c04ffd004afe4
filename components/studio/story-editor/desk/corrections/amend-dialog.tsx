"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { amendCorrectionAction } from "@/lib/studio/desk/actions";
import type { DeskCorrection } from "@/lib/studio/desk/desk-corrections";
import type { Draft } from "../../use-draft";
import { useDeskAction } from "../use-desk-action";

export function AmendDialog({
  draft,
  correction,
  onClose,
}: {
  draft: Draft;
  correction: DeskCorrection;
  onClose: () => void;
}) {
  const [text, setText] = useState(correction.text);
  const amend = useDeskAction(amendCorrectionAction, draft, ["text"]);
  const { correctionId } = correction;
  return (
    <Dialog title="Amend the correction" onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">
          Readers see the new words at once, and that they were amended. The words before stay in the newsroom.
        </p>
        <TextArea
          label="What readers are told"
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={2_000}
          rows={5}
          problem={amend.problemOf("text")}
          required
        />
        {amend.problem && <Notice tone="bad">{amend.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="primary"
          disabled={amend.isBusy || text.trim() === "" || text.trim() === correction.text}
          onClick={async () => {
            if (await amend.run({ storyId: draft.head.storyId, correctionId, text })) onClose();
          }}
        >
          {amend.isBusy ? "Amending…" : "Amend"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
