"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ByLanguageFields } from "@/components/ui/by-language-fields";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { headlineFonts, type Settings, textFonts } from "@/lib/newsroom/settings/settings";
import { saveSettingsAction } from "@/lib/studio/settings/actions";
import { useAction } from "../shell/use-action";

const fontNames = {
  newsreader: "Newsreader",
  "source-serif-4": "Source Serif",
  fraunces: "Fraunces",
  "libre-franklin": "Libre Franklin",
  "source-sans-3": "Source Sans",
};

const policyPages = [
  ["publishingPrinciples", "Page of publishing principles"],
  ["ethicsPolicy", "Page of the ethics policy"],
  ["masthead", "Page of the people of the newsroom"],
] as const;

export function SettingsForm({ settings, zones }: { settings: Settings; zones: string[] }) {
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
      {isDone && <Notice tone="good">Saved. Readers see it with their next page.</Notice>}
      <Field label="Name of the newsroom" name="name" defaultValue={settings.name} maxLength={80} required />
      <ByLanguageFields
        values={settings.taglines}
        languages={settings.languages}
        labelOf={(lang) => `Tagline (${lang})`}
        nameOf={(lang) => `tagline-${lang}`}
      />
      <Field
        label="Languages"
        name="languages"
        defaultValue={settings.languages.join(" ")}
        hint="In the order of the menu, such as: en ar. The first has no prefix in addresses; changing it changes every address."
        required
      />
      <Field
        label="Time zone"
        name="zone"
        defaultValue={settings.zone}
        list="zones"
        hint="An IANA zone, such as Europe/Paris"
        required
      />
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <div className="flex flex-wrap gap-4">
        <Field label="Accent, light" name="accent" type="color" defaultValue={settings.accent} className="w-32" />
        <Field
          label="Accent, dark"
          name="accentDark"
          type="color"
          defaultValue={settings.accentDark}
          className="w-32"
        />
        <Field label="Paper, light" name="paper" type="color" defaultValue={settings.paper} className="w-32" />
      </div>
      <div className="flex flex-wrap gap-4">
        <Select
          label="Headlines"
          name="headlineFont"
          defaultValue={settings.headlineFont}
          options={headlineFonts.map((font) => [font, fontNames[font]])}
        />
        <Select
          label="Text"
          name="textFont"
          defaultValue={settings.textFont}
          options={textFonts.map((font) => [font, fontNames[font]])}
        />
        <Select
          label="Density of fronts"
          name="density"
          defaultValue={settings.density}
          options={[
            ["airy", "Airy"],
            ["compact", "Compact"],
          ]}
        />
      </div>
      <fieldset className="grid gap-4">
        <legend className="mb-2 font-medium">How the newsroom works, told to search engines</legend>
        {policyPages.map(([name, label]) => (
          <Field
            key={name}
            label={label}
            name={name}
            defaultValue={settings[name]}
            maxLength={2_000}
            placeholder="/about or https://…"
          />
        ))}
      </fieldset>
      <label className="flex items-start gap-2">
        <input type="checkbox" name="requireTwo" className="mt-0.5" defaultChecked={settings.requireTwo} />
        <span>
          Lifting an embargo early needs a second person
          <span className="block text-xs text-ink-3">
            One asks with a reason, another one confirms. Until then the embargo holds.
          </span>
        </span>
      </label>
      <Button type="submit" tone="primary" disabled={isBusy} className="w-fit">
        {isBusy ? "Saving…" : "Save settings"}
      </Button>
    </form>
  );
}
