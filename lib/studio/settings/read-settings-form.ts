import type { SettingKind } from "@/lib/newsroom/settings/setting-rows";
import type { Settings } from "@/lib/newsroom/settings/settings";
import type { SettingField } from "./setting-fields";

/** The name of the input for one language of a setting. */
export const inputName = (key: string, lang: string) => `${key}-${lang}`;

/** The settings that a form gives; texts in languages that it does not show stay as they are. The verb checks them. */
export function readSettingsForm(fields: SettingField[], given: FormData, old: Settings): Partial<Settings> {
  const values = fields.map((field) => [field.key, readers[field.kind](field, given, old)]);
  return Object.fromEntries(values);
}

type Read = (field: SettingField, given: FormData, old: Settings) => unknown;

const textOf = (given: FormData, name: string) => String(given.get(name) ?? "").trim();
const text: Read = ({ key }, given) => textOf(given, key);
const words: Read = ({ key }, given) =>
  textOf(given, key)
    .split(/[\s,]+/)
    .filter(Boolean);

const byLanguage: Read = ({ key, languages }, given, old) => {
  const before = Object.entries(old[key]).filter(([lang]) => !languages.some((shown) => shown.lang === lang));
  const entered = languages.map(({ lang }) => [lang, textOf(given, inputName(key, lang))]);
  return Object.fromEntries([...before, ...entered.filter(([, line]) => line)]);
};

const readers: Record<SettingKind, Read> = {
  text,
  zone: text,
  colour: text,
  address: text,
  choice: text,
  words,
  flag: ({ key }, given) => given.get(key) === "on",
  byLanguage,
  byOtherLanguage: byLanguage,
};
