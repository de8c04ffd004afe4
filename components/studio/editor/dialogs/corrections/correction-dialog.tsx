"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { runText } from "@/lib/newsroom/story/body/body";
import { addCorrectionAction } from "@/lib/studio/editor/publishing/actions";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";
import { CorrectionFields, type CorrectionSaid, usualPlace } from "./correction-fields";

type Fixed = "draft" | "live" | "no";

const nothingSaid: CorrectionSaid = { kind: "correction", severity: null, text: [], whatWas: "", whatIs: "" };

export function CorrectionDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { publishing } = usePublishing();
  const [said, setSaid] = useState(nothingSaid);
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const [unsaved, setUnsaved] = useState("");
  const action = useStoryAction(addCorrectionAction, draft, ["text", "whatWas", "whatIs"]);
  const hasDraft = publishing.head.state === "correcting" || draft.status.kind !== "saved";

  async function confirm() {
    setUnsaved("");
    const saved = await savedVersion(draft);
    if (!saved) return setUnsaved("The text could not be saved, so nothing was published.");
    const fixedVersionId = fixed === "draft" ? saved.versionId : fixed === "live" ? saved.liveVersionId : null;
    const severity = said.severity ?? usualPlace(said.kind);
    if (await action.run({ storyId: saved.storyId, ...said, severity, fixedVersionId }, saved.rev)) onClose();
  }

  return (
    <Dialog title="Add a correction" onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">
          Readers see it at once: on the story, on the page of corrections and in the feeds. Later changes to it are
          shown as amended.
        </p>
        <CorrectionFields said={said} onChange={setSaid} problemOf={action.problemOf} />
        <Choice<Fixed>
          label="Is the text itself fixed?"
          value={fixed}
          onChange={setFixed}
          options={[
            ...(hasDraft
              ? [{ value: "draft" as const, label: "Yes, in the draft", hint: "It goes live with the correction." }]
              : []),
            { value: "live", label: "Yes, in what is live now" },
            { value: "no", label: "No, the text stays as it is" },
          ]}
        />
        {(unsaved || action.problem) && <Notice tone="bad">{unsaved || action.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="primary" onClick={confirm} disabled={action.isBusy || !fixed || runText(said.text).trim() === ""}>
          {action.isBusy ? "Publishing…" : "Publish the correction"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
