import "server-only";
import { cache } from "react";
import { localePrefix } from "@/lib/newsroom/address/address";
import { sectionTag, siteTag } from "@/lib/newsroom/cache-tags";
import { defaultLanguage, type Settings, settingsFrom } from "@/lib/newsroom/settings/settings";
import { inLanguage, inOwnLanguage } from "@/lib/platform/i18n/by-language";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import { tagPage } from "@/lib/platform/next/tag-page";
import { publicNow, reader } from "./db/reader";
import { FEW_STORIES, sectionSizes } from "./section-sizes";

export interface SiteSection {
  id: string;
  slug: string;
  name: string;
  description: string;
  path: string;
  accent: string;
  accentDark: string;
  /** Whether it has no story in the edition's language */
  isEmpty?: boolean;
}

/** The way to an edition, or to a page in another language. */
export interface EditionLink {
  lang: string;
  dir: "ltr" | "rtl";
  name: string;
  path: string;
}

/** What every page of one language edition shares. */
export interface Site {
  lang: string;
  defaultLang: string;
  /** "" for the default language, else "/ar" */
  prefix: string;
  dir: "ltr" | "rtl";
  name: string;
  tagline: string;
  settings: Settings;
  sections: SiteSection[];
  languages: EditionLink[];
  /** When it was read, by the database's clock */
  readAt: Date;
}

/** What a language calls itself. */
export const languageName = (lang: string) =>
  new Intl.DisplayNames([lang], { type: "language", fallback: "code" }).of(lang) ?? lang;

/** The edition for a `[locale]` segment ("-" is the default language); null where the site has no such edition. */
export const getSite = cache(async (locale: string): Promise<Site | null> => {
  await tagPage([siteTag()]);
  const settings = settingsFrom(await reader().setting.findMany());
  const defaultLang = defaultLanguage(settings);
  const lang = locale === "-" ? defaultLang : settings.languages.find((known) => known.toLowerCase() === locale);
  if (!lang || (locale !== "-" && lang === defaultLang)) return null;
  const prefix = localePrefix(lang, defaultLang);
  const [rows, readAt] = await Promise.all([
    reader().publicSection.findMany({
      where: { isInMenu: true },
      orderBy: [{ position: "asc" }, { slug: "asc" }],
    }),
    publicNow(),
  ]);
  const sizes = await sectionSizes(
    rows.map(({ id }) => id),
    lang,
  );
  const few = rows.filter(({ id }) => (sizes.get(id) ?? 0) < FEW_STORIES);
  await tagPage(few.map(({ id }) => sectionTag(id, lang)));
  return {
    lang,
    defaultLang,
    prefix,
    dir: writingDirection(lang),
    name: settings.names[lang] ?? settings.name,
    tagline: inOwnLanguage(settings.taglines, lang),
    settings,
    sections: rows.map((row) => ({
      id: row.id,
      slug: row.slug,
      name: inLanguage(row.names, lang, defaultLang) || row.slug,
      description: inOwnLanguage(row.descriptions, lang),
      path: `${prefix}/${row.slug}`,
      accent: row.accent,
      accentDark: row.accentDark,
      isEmpty: sizes.get(row.id) === 0,
    })),
    languages: settings.languages.map((each) => ({
      lang: each,
      dir: writingDirection(each),
      name: languageName(each),
      path: localePrefix(each, defaultLang) || "/",
    })),
    readAt,
  };
});

/** The edition in a language, else the default one; null where the site has not even that. */
export const editionOf = async (lang: string): Promise<Site | null> =>
  (await getSite(lang.toLowerCase())) ?? (await getSite("-"));
