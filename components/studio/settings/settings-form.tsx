"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ByLanguageFields } from "@/components/ui/by-language-fields";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { headlineFonts, type Settings, textFonts } from "@/lib/newsroom/settings/settings";
import { saveSettingsAction } from "@/lib/studio/settings/actions";
import { fontNames } from "@/lib/studio/settings/font-names";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

const policyPages = ["publishingPrinciples", "ethicsPolicy", "masthead"] as const;

export function SettingsForm({ settings, zones }: { settings: Settings; zones: string[] }) {
  const { t } = useText();
  const { run, problem, isBusy } = useAction(saveSettingsAction);
  const [isDone, setDone] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name)).trim();
    const taglines = settings.languages.map((lang) => [lang, text(`tagline-${lang}`)] as const);
    const done = await run({
      name: text("name"),
      taglines: Object.fromEntries(taglines.filter(([, line]) => line)),
      languages: text("languages")
        .split(/[\s,]+/)
        .filter(Boolean),
      zone: text("zone"),
      accent: text("accent"),
      accentDark: text("accentDark"),
      paper: text("paper"),
      headlineFont: text("headlineFont") as Settings["headlineFont"],
      textFont: text("textFont") as Settings["textFont"],
      density: text("density") as Settings["density"],
      publishingPrinciples: text("publishingPrinciples"),
      ethicsPolicy: text("ethicsPolicy"),
      masthead: text("masthead"),
      requireTwo: given.get("requireTwo") === "on",
    });
    setDone(done !== null);
  }

  return (
    <form onSubmit={submit} className="grid max-w-xl gap-4">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {isDone && <Notice tone="good">{t("settings.saved")}</Notice>}
      <Field label={t("settings.name")} name="name" defaultValue={settings.name} maxLength={80} required />
      <ByLanguageFields
        values={settings.taglines}
        languages={settings.languages}
        labelOf={(lang) => t("settings.tagline", { lang })}
        nameOf={(lang) => `tagline-${lang}`}
        moreLabel={(count) => t("shell.moreLanguages", { count })}
      />
      <Field
        label={t("settings.languages")}
        name="languages"
        dir="ltr"
        defaultValue={settings.languages.join(" ")}
        hint={t("settings.languagesHint")}
        required
      />
      <Field
        label={t("settings.zone")}
        name="zone"
        dir="ltr"
        defaultValue={settings.zone}
        list="zones"
        hint={t("settings.zoneHint")}
        required
      />
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <div className="flex flex-wrap gap-4">
        <Field
          label={t("settings.accent")}
          name="accent"
          type="color"
          defaultValue={settings.accent}
          className="w-32"
        />
        <Field
          label={t("settings.accentDark")}
          name="accentDark"
          type="color"
          defaultValue={settings.accentDark}
          className="w-32"
        />
        <Field label={t("settings.paper")} name="paper" type="color" defaultValue={settings.paper} className="w-32" />
      </div>
      <div className="flex flex-wrap gap-4">
        <Select
          label={t("settings.headlines")}
          name="headlineFont"
          defaultValue={settings.headlineFont}
          options={headlineFonts.map((font) => [font, fontNames[font]])}
        />
        <Select
          label={t("settings.text")}
          name="textFont"
          defaultValue={settings.textFont}
          options={textFonts.map((font) => [font, fontNames[font]])}
        />
        <Select
          label={t("settings.density")}
          name="density"
          defaultValue={settings.density}
          options={[
            ["airy", t("settings.airy")],
            ["compact", t("settings.compact")],
          ]}
        />
      </div>
      <fieldset className="grid gap-4">
        <legend className="mb-2 font-medium">{t("settings.policies")}</legend>
        {policyPages.map((name) => (
          <Field
            key={name}
            label={t(`settings.policy.${name}`)}
            name={name}
            dir="ltr"
            defaultValue={settings[name]}
            maxLength={2_000}
            placeholder={t("settings.policyPlaceholder")}
          />
        ))}
      </fieldset>
      <label className="flex items-start gap-2">
        <input type="checkbox" name="requireTwo" className="mt-0.5" defaultChecked={settings.requireTwo} />
        <span>
          {t("settings.requireTwo")}
          <span className="block text-xs text-ink-3">{t("settings.requireTwoHint")}</span>
        </span>
      </label>
      <Button type="submit" tone="primary" disabled={isBusy} className="w-fit">
        {isBusy ? t("settings.saving") : t("settings.save")}
      </Button>
    </form>
  );
}
