"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Settings } from "@/lib/newsroom/settings/settings";
import { saveSettingsAction } from "@/lib/studio/settings/actions";
import { readSettingsForm } from "@/lib/studio/settings/read-settings-form";
import type { SettingFieldGroup } from "@/lib/studio/settings/setting-fields";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { SettingInput } from "./setting-input";

const WITHOUT_PROBLEM = ["byLanguage", "byOtherLanguage", "choice", "flag"];

/** The form of all settings, made of their rows: see lib/newsroom/settings/setting-rows.ts. */
export function SettingsForm({
  groups,
  settings,
  zones,
}: {
  groups: SettingFieldGroup[];
  settings: Settings;
  zones: string[];
}) {
  const { t } = useText();
  const { run, problem, problems, isBusy } = useAction(saveSettingsAction);
  const [isDone, setDone] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const fields = groups.flatMap((group) => group.fields);
  const shown = new Map(problems.map(({ path, message }) => [path.split(".")[0] ?? "", message]));
  const canShow = (key: string) => fields.some((field) => field.key === key && !WITHOUT_PROBLEM.includes(field.kind));
  const isInFields = shown.size > 0 && [...shown.keys()].every(canShow);

  // The first field with a problem may be far above the button.
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problems]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setDone(false);
    const done = await run(readSettingsForm(fields, new FormData(event.currentTarget), settings));
    setDone(done !== null);
  }

  return (
    <form ref={form} onSubmit={submit} className="grid max-w-xl gap-8">
      {groups.map(({ name, title, fields: own }) => (
        <fieldset key={name} className="flex flex-wrap gap-4">
          <legend className="mb-3 font-medium">{title}</legend>
          {own.map((field) => (
            <SettingInput key={field.key} field={field} settings={settings} problem={shown.get(field.key)} />
          ))}
        </fieldset>
      ))}
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <div className="sticky bottom-0 z-10 grid gap-3 border-t border-line bg-paper py-3">
        {problem && <Notice tone="bad">{isInFields ? t("settings.notSaved") : problem}</Notice>}
        {isDone && <Notice tone="good">{t("settings.saved")}</Notice>}
        <Button type="submit" tone="primary" disabled={isBusy} className="w-fit">
          {isBusy ? t("settings.saving") : t("settings.save")}
        </Button>
      </div>
    </form>
  );
}
