"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { StaffRole } from "@/lib/newsroom/actor";
import { createStaffAction } from "@/lib/studio/people/actions";
import { useAction } from "../shell/use-action";
import { OneTimePassword } from "./one-time-password";

export function NewPersonForm() {
  const { run, problem, isBusy } = useAction(createStaffAction);
  const [told, setTold] = useState<{ email: string; password: string } | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name));
    const made = await run({ email: text("email"), name: text("name"), role: text("role") as StaffRole });
    if (!made) return;
    setTold(made.value);
    form.reset();
  }

  return (
    <form onSubmit={submit} aria-label="Open an account" className="mb-6">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {told && <OneTimePassword {...told} />}
      <div className="mt-2 grid gap-3 sm:grid-cols-[1fr_1fr_auto_auto] sm:items-end">
        <Field label="Name" name="name" required maxLength={120} autoComplete="off" />
        <Field label="E-mail" name="email" type="email" required autoComplete="off" />
        <Select
          label="Role"
          name="role"
          defaultValue="reporter"
          options={[
            ["reporter", "reporter"],
            ["editor", "editor"],
            ["administrator", "administrator"],
          ]}
        />
        <Button type="submit" tone="primary" disabled={isBusy} className="mb-px">
          {isBusy ? "Opening…" : "Open account"}
        </Button>
      </div>
    </form>
  );
}
