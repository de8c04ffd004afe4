"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { changePasswordAction } from "@/lib/studio/account/actions";
import { useAction } from "../shell/use-action";

const SHORTEST = 12;

export function PasswordForm() {
  const { run, problem, isBusy } = useAction(changePasswordAction);
  const [isDone, setDone] = useState(false);
  const [mismatch, setMismatch] = useState("");

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const next = String(given.get("next"));
    setDone(false);
    setMismatch(next === given.get("again") ? "" : "is not the same");
    if (next !== given.get("again")) return;
    const done = await run({ current: String(given.get("current")), next });
    if (!done) return;
    form.reset();
    setDone(true);
  }

  return (
    <form onSubmit={submit} className="grid max-w-sm gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {isDone && <Notice tone="good">The password is changed. All other sessions are signed out.</Notice>}
      <Field label="Present password" name="current" type="password" autoComplete="current-password" required />
      <Field
        label="New password"
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={SHORTEST}
        hint={`At least ${SHORTEST} characters`}
        required
      />
      <Field
        label="New password again"
        name="again"
        type="password"
        autoComplete="new-password"
        problem={mismatch || undefined}
        required
      />
      <Button type="submit" tone="primary" disabled={isBusy} className="w-fit">
        {isBusy ? "Changing…" : "Change password"}
      </Button>
    </form>
  );
}
