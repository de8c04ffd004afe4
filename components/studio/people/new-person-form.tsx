"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { type StaffRole, staffRoles, usualRole } from "@/lib/newsroom/access/roles";
import { createStaffAction } from "@/lib/studio/people/actions";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { OneTimePassword } from "./one-time-password";

export function NewPersonForm() {
  const { t } = useText();
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
    <form onSubmit={submit} aria-label={t("people.openLabel")} className="mb-6">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {told && <OneTimePassword {...told} />}
      <div className="mt-2 grid gap-3 sm:grid-cols-[1fr_1fr_auto_auto] sm:items-end">
        <Field label={t("people.name")} name="name" required maxLength={120} autoComplete="off" />
        <Field label={t("people.email")} name="email" type="email" required autoComplete="off" />
        <Select
          label={t("people.role")}
          name="role"
          defaultValue={usualRole}
          options={staffRoles.toReversed().map((role) => [role, t(`shell.roles.${role}`)] as const)}
        />
        <Button type="submit" tone="primary" disabled={isBusy} className="mb-px">
          {isBusy ? t("people.opening") : t("people.open")}
        </Button>
      </div>
    </form>
  );
}
