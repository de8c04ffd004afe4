import { z } from "zod";
import { byLanguage } from "@/lib/platform/i18n/by-language";
import { timeZone } from "./time-zone";

/** The groups of settings in the order in which they are shown. */
export const settingGroups = ["newsroom", "editions", "colours", "layout", "policies", "publishing"] as const;

/** How a setting is entered, by what it holds. */
type KindOf<Value> = Value extends boolean
  ? "flag"
  : Value extends string
    ? "text" | "zone" | "colour" | "address" | "choice"
    : Value extends string[]
      ? "words"
      : "byLanguage" | "byOtherLanguage";

const setting = <Schema extends z.ZodType, const Kind extends KindOf<z.output<Schema>>>(
  group: (typeof settingGroups)[number],
  kind: Kind,
  schema: Schema,
) => ({ group, kind, schema });

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour like #8a1c1c");
const languageTag = z.string().refine(isLanguageTag, "must be a language tag such as en or pt-BR");

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1 && text !== "mul";
  } catch {
    return false;
  }
}

/** The faces that headlines and text can be set in; all of them come with the portal. */
const headlineFonts = ["newsreader", "source-serif-4", "fraunces", "libre-franklin"] as const;
const textFonts = ["newsreader", "source-serif-4", "source-sans-3"] as const;

/** A page on which the newsroom says how it works or who does; empty where there is none */
const policyPage = z
  .string()
  .trim()
  .max(2_000)
  .regex(
    /^(?:$|https?:\/\/[^\s/]|\/(?!\/))\S*$/,
    "must be an address such as https://news.example/ethics, or a path of the site",
  )
  .default("");

/** Every setting of the newsroom: the schema that checks it, and where and how the studio's form asks for it. */
export const settingRows = {
  name: setting("newsroom", "text", z.string().trim().min(1).max(80).default("Masthead")),
  /** The name in other languages, where it differs */
  names: setting("newsroom", "byOtherLanguage", byLanguage.default({})),
  taglines: setting("newsroom", "byLanguage", byLanguage.default({})),
  /** Languages of the site in the order of its language menu; the first has no prefix in addresses. */
  languages: setting("editions", "words", z.array(languageTag).min(1).default(["en"])),
  zone: setting("editions", "zone", timeZone.default("UTC")),
  accent: setting("colours", "colour", hexColour.default("#8a1c1c")),
  accentDark: setting("colours", "colour", hexColour.default("#e58a7a")),
  /** Ground of light pages */
  paper: setting("colours", "colour", hexColour.default("#fdfcf9")),
  headlineFont: setting("layout", "choice", z.enum(headlineFonts).default("newsreader")),
  textFont: setting("layout", "choice", z.enum(textFonts).default("newsreader")),
  density: setting("layout", "choice", z.enum(["airy", "compact"]).default("airy")),
  publishingPrinciples: setting("policies", "address", policyPage),
  ethicsPolicy: setting("policies", "address", policyPage),
  masthead: setting("policies", "address", policyPage),
  /** An embargo ends early when a second person confirms it */
  requireTwo: setting("publishing", "flag", z.boolean().default(false)),
};

export type SettingKey = keyof typeof settingRows;
export type SettingKind = (typeof settingRows)[SettingKey]["kind"];
export type SettingGroup = (typeof settingGroups)[number];
