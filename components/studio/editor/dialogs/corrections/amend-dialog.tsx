"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { runText } from "@/lib/newsroom/story/body/body";
import { sameRuns } from "@/lib/newsroom/story/correction/same-runs";
import { amendCorrectionAction } from "@/lib/studio/editor/publishing/actions";
import type { StoryCorrection } from "@/lib/studio/editor/publishing/story-corrections";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { useStoryAction } from "../use-story-action";
import { CorrectionFields, type CorrectionSaid } from "./correction-fields";

function saidBy({ kind, severity, text, whatWas, whatIs }: StoryCorrection): CorrectionSaid {
  return {
    kind: kind as CorrectionSaid["kind"],
    severity: severity === "high" ? "high" : "normal",
    ...{ text, whatWas: whatWas ?? "", whatIs: whatIs ?? "" },
  };
}

export function AmendDialog({
  draft,
  correction,
  onClose,
}: {
  draft: Draft;
  correction: StoryCorrection;
  onClose: () => void;
}) {
  const { t } = useText();
  const before = saidBy(correction);
  const [said, setSaid] = useState(before);
  const amend = useStoryAction(amendCorrectionAction, draft, ["text", "whatWas", "whatIs"]);
  const { correctionId } = correction;
  const { text, ...lines } = said;
  const fields = Object.keys(lines) as (keyof typeof lines)[];
  const changed: (keyof CorrectionSaid)[] = fields.filter((field) => lines[field]?.trim() !== before[field]);
  if (!sameRuns(text, before.text)) changed.push("text");

  async function confirm() {
    const asked = Object.fromEntries(changed.map((field) => [field, said[field]]));
    if (await amend.run({ storyId: draft.head.storyId, correctionId, ...asked })) onClose();
  }

  return (
    <Dialog title={t("editor.dialogs.correction.amendTitle")} onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">{t("editor.dialogs.correction.amendText")}</p>
        <CorrectionFields
          said={said}
          onChange={setSaid}
          problemOf={amend.problemOf}
          isTextAlone={correction.kind === "retraction"}
        />
        {amend.problem && <Notice tone="bad">{amend.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="primary"
          disabled={amend.isBusy || runText(said.text).trim() === "" || changed.length === 0}
          onClick={confirm}
        >
          {t(amend.isBusy ? "editor.dialogs.correction.amending" : "editor.dialogs.correction.amend")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
