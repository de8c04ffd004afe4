import { z } from "zod";
import {
  type SettingGroup,
  type SettingKey,
  type SettingKind,
  settingGroups,
  settingRows,
} from "@/lib/newsroom/settings/setting-rows";
import type { Settings } from "@/lib/newsroom/settings/settings";
import type { Translate } from "../shell/text/make-studio-text";
import { fontNames } from "./font-names";
import { settings as english } from "./messages/en";

/** A field of the settings form, in the language of who sees it. */
export interface SettingField {
  key: SettingKey;
  kind: SettingKind;
  label: string;
  hint?: string;
  placeholder?: string;
  isRequired: boolean;
  maxLength?: number;
  /** Of a choice */
  options: [value: string, text: string][];
  /** Of a text in several languages */
  languages: { lang: string; label: string }[];
}

export interface SettingFieldGroup {
  name: SettingGroup;
  title: string;
  fields: SettingField[];
}

/** The settings form as the rows of the settings describe it. */
export function settingFields(t: Translate, { languages }: Pick<Settings, "languages">): SettingFieldGroup[] {
  const keys = Object.keys(settingRows) as SettingKey[];
  return settingGroups.map((name) => ({
    name,
    title: t(`settings.groups.${name}`),
    fields: keys.filter((key) => settingRows[key].group === name).map((key) => fieldOf(t, key, languages)),
  }));
}

function fieldOf(t: Translate, key: SettingKey, languages: string[]): SettingField {
  const { kind, schema } = settingRows[key];
  const { maxLength, enum: values = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const labelIn = (lang: string) => t(`settings.fields.${key}.label`, { lang });
  const hintKey = hintKeyOf(key);
  return {
    key,
    kind,
    label: labelIn(""),
    isRequired: !schema.safeParse(emptyValues[kind]).success,
    options: values.map((value): [string, string] => [String(value), optionText(t, key, String(value))]),
    languages: languagesOf(kind, languages).map((lang) => ({ lang, label: labelIn(lang) })),
    ...(hintKey && { hint: t(hintKey) }),
    ...(kind === "address" && { placeholder: t("settings.addressPlaceholder") }),
    ...(maxLength && { maxLength }),
  };
}

/** What a field gives in which nothing was entered; a colour and a choice always have a value. */
const emptyValues: Record<SettingKind, unknown> = {
  text: "",
  zone: "",
  address: "",
  colour: undefined,
  choice: undefined,
  words: [],
  flag: false,
  byLanguage: {},
  byOtherLanguage: {},
};

function languagesOf(kind: SettingKind, languages: string[]): string[] {
  if (kind === "byLanguage") return languages;
  return kind === "byOtherLanguage" ? languages.slice(1) : [];
}

type Fields = typeof english.fields;
type HintedKey = { [Key in SettingKey]: Fields[Key] extends { hint: string } ? Key : never }[SettingKey];

const hasHint = (key: SettingKey): key is HintedKey => "hint" in english.fields[key];
const hintKeyOf = (key: SettingKey) => (hasHint(key) ? (`settings.fields.${key}.hint` as const) : null);

/** Names of typefaces are the same everywhere; every other choice has a message. */
function optionText(t: Translate, key: SettingKey, value: string): string {
  if (value in fontNames) return fontNames[value as keyof typeof fontNames];
  return t(`settings.options.${key}.${value}` as "settings.options.density.airy");
}
