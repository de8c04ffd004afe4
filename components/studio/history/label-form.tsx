"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { labelVersionAction } from "@/lib/studio/history/actions";
import { useText } from "../shell/text-provider";
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
  const { t } = useText();
  const { run, problem, isBusy } = useAction(labelVersionAction);
  const [isOpen, setOpen] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get("label") ?? "");
    if (await run({ storyId, versionId, label: given })) setOpen(false);
  }
  if (!isOpen) {
    return (
      <Button
        tone="quiet"
        className="-ms-2.5"
        onClick={() => setOpen(true)}
        aria-label={t("history.labelVersion", { n })}
      >
        {t("history.label")}
      </Button>
    );
  }
  return (
    <form onSubmit={submit} className="flex w-full flex-wrap items-end gap-2">
      <Field
        label={t("history.labelOf", { n })}
        name="label"
        defaultValue={label ?? ""}
        maxLength={120}
        problem={problem || undefined}
        hint={t("history.labelHint")}
        autoFocus
        dir="auto"
      />
      <Button type="submit" tone="primary" disabled={isBusy}>
        {t("shell.save")}
      </Button>
      <Button onClick={() => setOpen(false)}>{t("shell.cancel")}</Button>
    </form>
  );
}
