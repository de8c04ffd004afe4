"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { DraftSession } from "../draft-session";
import type { Holder } from "../lease-keeper";

/** Takes the right to write from its holder; somebody who types is owed a reason. */
export function TakeOverDialog({
  holder,
  session,
  onClose,
}: {
  holder: Holder;
  session: DraftSession;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [isReasonNeeded, setReasonNeeded] = useState(holder.isActive && !holder.isSelf);

  async function takeOver(event: React.FormEvent) {
    event.preventDefault();
    if (isReasonNeeded && reason.trim() === "") return setProblem("A reason is needed.");
    setBusy(true);
    setProblem("");
    const answer = await session.takeOver(reason).catch(() => null);
    if (answer?.ok) return onClose();
    setBusy(false);
    if (answer?.code === "needs-confirmation") setReasonNeeded(true);
    setProblem(answer?.message ?? "The portal does not answer. Try again.");
  }

  const who = holder.isSelf ? "The other tab" : holder.name;
  return (
    <Dialog title={holder.isSelf ? "Write in this tab?" : `Take over from ${holder.name}?`} onClose={onClose}>
      <form onSubmit={takeOver} className="grid gap-3">
        <p className="text-ink-2">
          {who} can only read from now on. What is not saved there is kept as a side draft of the story.
        </p>
        {isReasonNeeded && (
          <Field
            label="Reason"
            hint={`${holder.name} typed here less than two minutes ago and reads your reason.`}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            problem={problem || undefined}
            maxLength={500}
            autoFocus
          />
        )}
        {problem && !isReasonNeeded && <Notice tone="bad">{problem}</Notice>}
        <p className="flex gap-2">
          <Button type="submit" tone="primary" disabled={isBusy}>
            {isBusy ? "Taking over…" : holder.isSelf ? "Write here" : "Take over"}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </p>
      </form>
    </Dialog>
  );
}
