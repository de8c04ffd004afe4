"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { signIn } from "@/lib/studio/sign-in/auth-client";
import { useText } from "../shell/text-provider";
import { signInProblem } from "./sign-in-problem";

export function SignInForm({ next }: { next: string }) {
  const { t } = useText();
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    setProblem("");
    const error = await signIn(String(given.get("email")), String(given.get("password"))).catch(() => "failed");
    if (error === null) {
      window.location.assign(next);
      return;
    }
    setBusy(false);
    setProblem(signInProblem(t, error));
  }

  return (
    <form onSubmit={submit} className="grid gap-4" method="post">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Field label={t("signIn.email")} name="email" type="email" autoComplete="username" required autoFocus />
      <Field label={t("signIn.password")} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" tone="primary" disabled={isBusy} className="mt-1 h-10 justify-center">
        {isBusy ? t("signIn.signingIn") : t("signIn.title")}
      </Button>
    </form>
  );
}
