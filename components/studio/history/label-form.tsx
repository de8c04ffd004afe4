"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { labelVersionAction } from "@/lib/studio/history/actions";
import { useAction } from "../shell/use-action";

/** Gives a version a name for people. */
export function LabelForm({
  storyId,
  versionId,
  n,
  label,
}: {
  storyId: string;
  versionId: string;
  n: number;
  label: string | null;
}) {
  const { run, problem, isBusy } = useAction(labelVersionAction);
  const [isOpen, setOpen] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get("label") ?? "");
    if (await run({ storyId, versionId, label: given })) setOpen(false);
  }
  if (!isOpen) {
    return (
      <Button tone="quiet" className="-ms-2.5" onClick={() => setOpen(true)} aria-label={`Label version ${n}`}>
        Label
      </Button>
    );
  }
  return (
    <form onSubmit={submit} className="flex w-full flex-wrap items-end gap-2">
      <Field
        label={`Label of version ${n}`}
        name="label"
        defaultValue={label ?? ""}
        maxLength={120}
        problem={problem || undefined}
        hint="Empty takes it away"
        autoFocus
        dir="auto"
      />
      <Button type="submit" tone="primary" disabled={isBusy}>
        Save
      </Button>
      <Button onClick={() => setOpen(false)}>Cancel</Button>
    </form>
  );
}
