import { z } from "zod";
import { byLanguage } from "../by-language";
import { timeZone } from "./time-zone";

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
export const headlineFonts = ["newsreader", "source-serif-4", "fraunces", "libre-franklin"] as const;
export const textFonts = ["newsreader", "source-serif-4", "source-sans-3"] as const;

const policyPage = z
  .string()
  .trim()
  .max(2_000)
  .regex(
    /^(?:$|https?:\/\/[^\s/]|\/(?!\/))\S*$/,
    "must be an address such as https://news.example/ethics, or a path of the site",
  )
  .default("");

export const settingsSchema = z.object({
  name: z.string().trim().min(1).max(80).default("Masthead"),
  /** The name in other languages, where it differs */
  names: byLanguage.default({}),
  taglines: byLanguage.default({}),
  /** Languages of the site in the order of its language menu; the first has no prefix in addresses. */
  languages: z.array(languageTag).min(1).default(["en"]),
  zone: timeZone.default("UTC"),
  accent: hexColour.default("#8a1c1c"),
  accentDark: hexColour.default("#e58a7a"),
  /** Ground of light pages */
  paper: hexColour.default("#fdfcf9"),
  headlineFont: z.enum(headlineFonts).default("newsreader"),
  textFont: z.enum(textFonts).default("newsreader"),
  /** Pages on which the newsroom says how it works and who does; empty where there is none */
  publishingPrinciples: policyPage,
  ethicsPolicy: policyPage,
  masthead: policyPage,
  density: z.enum(["airy", "compact"]).default("airy"),
  /** An embargo ends early when a second person confirms it */
  requireTwo: z.boolean().default(false),
});

export type Settings = z.output<typeof settingsSchema>;

export const defaultLanguage = (settings: Settings) => settings.languages[0] ?? "en";

/** Settings from their rows; absent ones get their defaults. */
export function settingsFrom(rows: { key: string; value: unknown }[]): Settings {
  return settingsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
}
