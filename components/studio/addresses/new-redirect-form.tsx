"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { addRedirectAction } from "@/lib/studio/addresses/actions";
import type { ActionRefused } from "@/lib/studio/shell/action-result";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

/** A new redirect; what leads to a story already is asked about. */
export function NewRedirectForm() {
  const { t } = useText();
  const [refused, setRefused] = useState<ActionRefused | null>(null);
  const { run, problem, isBusy } = useAction(async (input: Parameters<typeof addRedirectAction>[0]) => {
    const answer = await addRedirectAction(input);
    setRefused(answer.ok ? null : answer);
    return answer;
  });

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const code = given.get("code") === "302" ? 302 : 301;
    const isConfirmed = given.get("confirmed") === "yes";
    const done = await run({ from: String(given.get("from")), to: String(given.get("to")), code, isConfirmed });
    if (done) form.reset();
  }

  const at = (name: string) => refused?.problems.find(({ path }) => path === name)?.message;
  return (
    <form onSubmit={submit} aria-label={t("addresses.new")} className="mb-6 grid gap-3 border-b border-line pb-6">
      {problem && !at("from") && !at("to") && <Notice tone="bad">{problem}</Notice>}
      <div className="grid items-start gap-3 lg:grid-cols-[1fr_1fr_12rem_auto]">
        <Field
          label={t("addresses.old")}
          name="from"
          dir="ltr"
          required
          placeholder="/city/old-page"
          problem={at("from")}
        />
        <Field
          label={t("addresses.leadsTo")}
          name="to"
          dir="ltr"
          required
          placeholder="/city/2026/11/23/tide"
          problem={at("to")}
        />
        <Select
          label={t("addresses.how")}
          name="code"
          options={[
            ["301", t("addresses.code.permanent")],
            ["302", t("addresses.code.temporary")],
          ]}
        />
        <Button type="submit" tone="primary" disabled={isBusy} className="lg:mt-5">
          {t("addresses.add")}
        </Button>
      </div>
      {refused?.code === "needs-confirmation" && (
        <label className="flex items-center gap-2">
          <input type="checkbox" name="confirmed" value="yes" />
          {t("addresses.confirm")}
        </label>
      )}
    </form>
  );
}
