"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { type Run, runText } from "@/lib/newsroom/story/body/body";
import { retractAction } from "@/lib/studio/editor/publishing/actions";
import type { Draft } from "../../draft/use-draft";
import { LimitedTextField } from "../corrections/limited-text-field";
import { useStoryAction } from "../use-story-action";

export function RetractDialog({ draft, onDone, onClose }: { draft: Draft; onDone: () => void; onClose: () => void }) {
  const [notice, setNotice] = useState<Run[]>([]);
  const [noIndex, setNoIndex] = useState(true);
  const [isSure, setSure] = useState(false);
  const retract = useStoryAction(retractAction, draft, ["notice"]);
  return (
    <Dialog title="Retract this story?" onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">
          Its page stays at its address and shows this notice in place of the text. It leaves every list, search and
          related stories. This cannot be taken back.
        </p>
        <LimitedTextField
          isFirst
          label="Notice to readers"
          runs={notice}
          onChange={setNotice}
          maxLength={2_000}
          hint="What was wrong, and why the story is taken back"
          problem={retract.problemOf("notice")}
        />
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={noIndex}
            onChange={(event) => setNoIndex(event.target.checked)}
          />
          <span>
            Keep the notice out of search engines
            <span className="block text-xs text-ink-3">
              Without it, those who search for the story find that it was taken back.
            </span>
          </span>
        </label>
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={isSure}
            onChange={(event) => setSure(event.target.checked)}
          />
          I know that this cannot be taken back
        </label>
        {retract.problem && <Notice tone="bad">{retract.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="danger"
          disabled={retract.isBusy || !isSure || runText(notice).trim() === ""}
          onClick={async () => {
            if (await retract.run({ storyId: draft.head.storyId, notice, noIndex })) onDone();
          }}
        >
          {retract.isBusy ? "Retracting…" : "Retract"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
