"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { runText } from "@/lib/newsroom/story/body/body";
import { addCorrectionAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";
import { CorrectionFields, type CorrectionSaid, usualPlace } from "./correction-fields";

type Fixed = "draft" | "live" | "no";

const nothingSaid: CorrectionSaid = { kind: "correction", severity: null, text: [], whatWas: "", whatIs: "" };

export function CorrectionDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useText();
  const { publishing } = usePublishing();
  const [said, setSaid] = useState(nothingSaid);
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const [unsaved, setUnsaved] = useState("");
  const action = useStoryAction(addCorrectionAction, draft, ["text", "whatWas", "whatIs"]);
  const hasDraft = publishing.head.state === "correcting" || draft.status.kind !== "saved";

  async function confirm() {
    setUnsaved("");
    const saved = await savedVersion(draft);
    if (!saved) return setUnsaved(t("editor.dialogs.publish.unsaved"));
    const fixedVersionId = fixed === "draft" ? saved.versionId : fixed === "live" ? saved.liveVersionId : null;
    const severity = said.severity ?? usualPlace(said.kind);
    if (await action.run({ storyId: saved.storyId, ...said, severity, fixedVersionId }, saved.rev)) onClose();
  }

  return (
    <Dialog title={t("editor.dialogs.correction.addTitle")} onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">{t("editor.dialogs.correction.addText")}</p>
        <CorrectionFields said={said} onChange={setSaid} problemOf={action.problemOf} />
        <Choice<Fixed>
          label={t("editor.dialogs.correction.fixed")}
          value={fixed}
          onChange={setFixed}
          options={[
            ...(hasDraft
              ? [
                  {
                    value: "draft" as const,
                    label: t("editor.dialogs.correction.fixedDraft"),
                    hint: t("editor.dialogs.correction.fixedDraftHint"),
                  },
                ]
              : []),
            { value: "live", label: t("editor.dialogs.correction.fixedLive") },
            { value: "no", label: t("editor.dialogs.correction.notFixed") },
          ]}
        />
        {(unsaved || action.problem) && <Notice tone="bad">{unsaved || action.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="primary" onClick={confirm} disabled={action.isBusy || !fixed || runText(said.text).trim() === ""}>
          {t(action.isBusy ? "editor.dialogs.publish.busy" : "editor.dialogs.correction.publish")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
