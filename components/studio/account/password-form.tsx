"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { changePasswordAction } from "@/lib/studio/account/actions";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

const MIN_LENGTH = 12;

export function PasswordForm() {
  const { t } = useText();
  const { run, problem, isBusy } = useAction(changePasswordAction);
  const [isDone, setDone] = useState(false);
  const [mismatch, setMismatch] = useState("");

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const next = String(given.get("next"));
    setDone(false);
    setMismatch(next === given.get("again") ? "" : t("account.mismatch"));
    if (next !== given.get("again")) return;
    const done = await run({ current: String(given.get("current")), next });
    if (!done) return;
    form.reset();
    setDone(true);
  }

  return (
    <form onSubmit={submit} className="grid max-w-sm gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {isDone && <Notice tone="good">{t("account.passwordChanged")}</Notice>}
      <Field label={t("account.current")} name="current" type="password" autoComplete="current-password" required />
      <Field
        label={t("account.next")}
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={MIN_LENGTH}
        hint={t("account.atLeast", { count: MIN_LENGTH })}
        required
      />
      <Field
        label={t("account.again")}
        name="again"
        type="password"
        autoComplete="new-password"
        problem={mismatch || undefined}
        required
      />
      <Button type="submit" tone="primary" disabled={isBusy} className="w-fit">
        {isBusy ? t("account.changing") : t("account.change")}
      </Button>
    </form>
  );
}
