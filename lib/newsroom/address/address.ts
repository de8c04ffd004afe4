const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-CA-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(zone, format);
  return format;
}

/** Calendar day of an instant in a time zone, written 2026-11-23. */
export const calendarDay = (instant: Date, zone: string): string => formatIn(zone).format(instant);

export interface AddressParts {
  lang: string;
  defaultLang: string;
  sectionSlug: string;
  slug: string;
  publishedAt: Date;
  zone: string;
}

/** A story's address: `/{section}/{yyyy}/{mm}/{dd}/{slug}`, other languages than the default with their prefix. */
export function storyPath({ lang, defaultLang, sectionSlug, slug, publishedAt, zone }: AddressParts): string {
  const day = calendarDay(publishedAt, zone).replaceAll("-", "/");
  return `${localePrefix(lang, defaultLang)}/${sectionSlug}/${day}/${slug}`;
}

export function localePrefix(lang: string, defaultLang: string): string {
  return lang === defaultLang ? "" : `/${lang.toLowerCase()}`;
}
