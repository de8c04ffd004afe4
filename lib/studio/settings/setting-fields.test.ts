import { describe, expect, test } from "vitest";
import { settingRows } from "@/lib/newsroom/settings/setting-rows";
import { settingsSchema } from "@/lib/newsroom/settings/settings";
import { STAFF_LANGUAGES, type StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { makeStudioText } from "../shell/text/make-studio-text";
import { studioMessages, translations } from "../shell/text/studio-messages";
import { inputName, readSettingsForm } from "./read-settings-form";
import { settingFields } from "./setting-fields";

const ours = settingsSchema.parse({ languages: ["en", "ar"], taglines: { en: "All the city", fr: "La ville" } });
const fieldsIn = (lang: StaffLanguage) =>
  settingFields(makeStudioText(lang, studioMessages(lang)).t, ours).flatMap(({ fields }) => fields);
const fields = fieldsIn("en");
const field = (key: string) => fields.find((each) => each.key === key);

test("each setting has one field", () => {
  expect(fields.map(({ key }) => key).sort()).toEqual(Object.keys(settingRows).sort());
});

describe.each(Object.keys(STAFF_LANGUAGES) as StaffLanguage[])("in %s", (lang) => {
  test("each field has its own texts", () => {
    // A translator answers with the key what it has no message for.
    const texts = fieldsIn(lang).flatMap(({ label, hint = "-", options, languages }) => [
      ...[label, hint, ...options.map(([, text]) => text)],
      ...languages.map((each) => each.label),
    ]);
    expect(texts.filter((text) => text === "" || text.includes("settings."))).toEqual([]);
  });

  test("each setting and group has a message in this language", () => {
    const own = lang === "en" ? studioMessages("en").settings : translations[lang].settings;
    expect(Object.keys(own?.fields ?? {}).sort()).toEqual(Object.keys(settingRows).sort());
    expect(Object.keys(own?.groups ?? {}).sort()).toEqual(Object.keys(studioMessages("en").settings.groups).sort());
  });
});

test("limits and choices are those of the schema", () => {
  expect(field("name")).toMatchObject({ isRequired: true, maxLength: 80 });
  expect(field("ethicsPolicy")).toMatchObject({ isRequired: false, maxLength: 2_000 });
  expect(fields.filter(({ isRequired }) => isRequired).map(({ key }) => key)).toEqual(["name", "languages", "zone"]);
  expect(field("density")?.options).toEqual([
    ["airy", "Airy"],
    ["compact", "Compact"],
  ]);
  expect(field("textFont")?.options[1]).toEqual(["source-serif-4", "Source Serif"]);
});

test("texts are asked for in every language of the site, other names in every language but the first", () => {
  expect(field("taglines")?.languages.map(({ label }) => label)).toEqual(["Tagline (en)", "Tagline (ar)"]);
  expect(field("names")?.languages.map(({ lang }) => lang)).toEqual(["ar"]);
});

test("a form that nobody has changed gives the settings that it shows, and those of languages that it does not show", () => {
  const given = new FormData();
  for (const { key, kind, languages } of fields) {
    const value = ours[key];
    if (kind === "words") given.set(key, (value as string[]).join(" "));
    else if (kind === "flag") value && given.set(key, "on");
    else if (languages.length === 0) given.set(key, String(value));
    for (const { lang } of languages) given.set(inputName(key, lang), (value as Record<string, string>)[lang] ?? "");
  }
  expect(readSettingsForm(fields, given, ours)).toEqual(ours);
});

test("what is entered is trimmed and taken apart; an emptied text is removed", () => {
  const given = new FormData();
  const entered = { name: " Post ", languages: "fr, ar  en", requireTwo: "on", "taglines-en": " ", "names-ar": "بريد" };
  for (const [name, value] of Object.entries(entered)) given.set(name, value);
  expect(readSettingsForm(fields, given, ours)).toMatchObject({
    name: "Post",
    names: { ar: "بريد" },
    taglines: { fr: "La ville" },
    languages: ["fr", "ar", "en"],
    requireTwo: true,
  });
});
