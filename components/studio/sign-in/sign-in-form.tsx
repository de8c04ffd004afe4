"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { signInProblem } from "./sign-in-problem";

export function SignInForm({ next }: { next: string }) {
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    setProblem("");
    const answer = await signIn("credentials", {
      email: given.get("email"),
      password: given.get("password"),
      redirect: false,
      callbackUrl: next,
    }).catch(() => undefined);
    if (answer?.ok && !answer.error) {
      window.location.assign(next);
      return;
    }
    setBusy(false);
    setProblem(signInProblem(answer?.error));
  }

  return (
    <form onSubmit={submit} className="grid gap-4" method="post">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Field label="E-mail" name="email" type="email" autoComplete="username" required autoFocus />
      <Field label="Password" name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" tone="primary" disabled={isBusy} className="mt-1 h-10 justify-center">
        {isBusy ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
