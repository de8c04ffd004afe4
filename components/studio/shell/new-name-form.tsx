"use client";

import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

/** A name and a button that makes something of it. */
export function NewNameForm({
  label,
  words,
  onCreate,
  problem,
  isBusy,
}: {
  label: string;
  words: string;
  onCreate: (name: string) => Promise<unknown>;
  problem: string;
  isBusy: boolean;
}) {
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (await onCreate(String(new FormData(form).get("name")))) form.reset();
  }
  return (
    <form onSubmit={submit} className="mb-4 grid gap-2">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="flex max-w-md items-end gap-2">
        <Field label={label} name="name" required maxLength={120} dir="auto" className="flex-1" autoComplete="off" />
        <Button type="submit" tone="primary" disabled={isBusy} className="mb-px">
          {words}
        </Button>
      </div>
    </form>
  );
}
