"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { unpublishAction } from "@/lib/studio/stories/actions";
import type { Draft } from "../use-draft";
import { ReadBackList } from "./read-back-list";

export function UnpublishDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const [step, setStep] = useState<"ask" | "busy" | "done">("ask");
  const [problem, setProblem] = useState("");
  const [reason, setReason] = useState("");
  const { storyId } = draft.head;

  async function confirm() {
    setStep("busy");
    setProblem("");
    await draft.save(false);
    const answer = await unpublishAction({ storyId, reason }).catch(() => null);
    if (answer?.ok) {
      draft.adopt(answer.value.head);
      setStep("done");
      return;
    }
    setStep("ask");
    setProblem(answer?.message ?? "The portal did not answer. Nothing was changed, or look at the state of the story.");
  }

  if (step === "done") {
    return (
      <Dialog title="Unpublished" onClose={onClose}>
        <ReadBackList storyId={storyId} siteUrl="" />
        <p className="mt-4">
          <Button tone="primary" onClick={onClose} autoFocus>
            Done
          </Button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title="Take this story off the site?" onClose={onClose}>
      <p className="text-ink-2">
        It disappears at once from every page, list and feed. Its address answers “410, gone” and stays reserved. The
        text stays here as a draft and can be published again at the same address.
      </p>
      <div className="mt-4 grid gap-3">
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Field
          label="Reason, for the newsroom's log"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
        />
      </div>
      <p className="mt-5 flex gap-2">
        <Button tone="danger" onClick={confirm} disabled={step === "busy"}>
          {step === "busy" ? "Taking it off…" : "Unpublish"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
