"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { addCorrectionAction } from "@/lib/studio/desk/actions";
import type { Draft } from "../../use-draft";
import { correctionWords } from "../desk-words";
import { savedVersion } from "../saved-version";
import { useStoryDesk } from "../story-desk-provider";
import { useDeskAction } from "../use-desk-action";

type Kind = "correction" | "clarification" | "update" | "editorsNote";
type Fixed = "draft" | "live" | "no";

const kinds = (["correction", "clarification", "update", "editorsNote"] as const).map(
  (kind) => [kind, correctionWords[kind] ?? kind] as const,
);

export function CorrectionDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { desk } = useStoryDesk();
  const [kind, setKind] = useState<Kind>("correction");
  const [severity, setSeverity] = useState<"high" | "normal" | null>(null);
  const [text, setText] = useState("");
  const [whatWas, setWas] = useState("");
  const [whatIs, setIs] = useState("");
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const [unsaved, setUnsaved] = useState("");
  const action = useDeskAction(addCorrectionAction, draft, ["text", "whatWas", "whatIs"]);
  const hasDraft = desk.head.state === "correcting" || draft.status.kind !== "saved";
  const usual = kind === "correction" ? "high" : "normal";

  async function confirm() {
    setUnsaved("");
    const saved = await savedVersion(draft);
    if (!saved) return setUnsaved("The text could not be saved, so nothing was published.");
    const fixedVersionId = fixed === "draft" ? saved.versionId : fixed === "live" ? saved.liveVersionId : null;
    const said = { kind, severity: severity ?? usual, text, whatWas, whatIs, fixedVersionId } as const;
    if (await action.run({ storyId: saved.storyId, ...said }, saved.rev)) onClose();
  }

  return (
    <Dialog title="Add a correction" onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">
          Readers see it at once: on the story, on the page of corrections and in the feeds. Later changes to it are
          shown as amended.
        </p>
        <div className="grid gap-3 sm:grid-cols-2">
          <Select label="Kind" value={kind} onChange={(event) => setKind(event.target.value as Kind)} options={kinds} />
          <Select
            label="Place"
            value={severity ?? usual}
            onChange={(event) => setSeverity(event.target.value as "high" | "normal")}
            options={[
              ["high", "Above the text"],
              ["normal", "Below the text"],
            ]}
          />
        </div>
        <TextArea
          label="What readers are told"
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={2_000}
          problem={action.problemOf("text")}
          required
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label="What it said (optional)"
            value={whatWas}
            onChange={(event) => setWas(event.target.value)}
            maxLength={500}
            dir="auto"
            problem={action.problemOf("whatWas")}
          />
          <Field
            label="What is right (optional)"
            value={whatIs}
            onChange={(event) => setIs(event.target.value)}
            maxLength={500}
            dir="auto"
            problem={action.problemOf("whatIs")}
          />
        </div>
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
        <Button tone="primary" onClick={confirm} disabled={action.isBusy || !fixed || text.trim() === ""}>
          {action.isBusy ? "Publishing…" : "Publish the correction"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
