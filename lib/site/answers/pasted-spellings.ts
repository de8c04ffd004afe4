import { tidySpelling } from "./tidy-spelling";
import { usualSpelling } from "./usual-spelling";

// The sentence around a pasted address: spaces and quotes before it, what follows a sign that no path has, and marks at its end.
const BEFORE = /^\/[\s"“”„«»'‘’([]+/;
const AFTER = /[\s?#&<>"“”„«»|].*$/su;
const END = /[\s\p{P}\p{S}\p{Cc}]+$/u;
const INVISIBLE = /\p{Cf}/gu;

/** An address without what a sentence, a mark-up or an encoded query added to it. */
function withoutSurroundings(path: string): string {
  const inside = tidySpelling(path).replace(BEFORE, "/").replace(INVISIBLE, "").replace(AFTER, "");
  return inside.replace(END, "") || "/";
}

const FEED = "feeds?|rss2?|rdf";
const DAY = /^(?:\/[^/]+)?\/(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/;

// How other systems name what the portal has: the first that fits.
const RENAMED: [RegExp, string][] = [
  [/^\/(?:google-?)?(?:news[-_]?sitemap|sitemap[-_]?news)(?:\.xml)?$/, "/news-sitemap.xml"],
  [/^\/(?:wp-)?sitemaps?(?:[-_]?index)?(?:\.xml)?(?:\.gz)?$/, "/sitemap.xml"],
  [new RegExp(`/(?:(?:${FEED})/)?atom(?:\\.xml)?$`), "/atom.xml"],
  [new RegExp(`/(?:${FEED})/json$`), "/feed.json"],
  [new RegExp(`/(?:(?:${FEED})/)?(?:(?:${FEED})(?:\\.xml|\\.rss)?|index\\.(?:rss|rdf|xml))$`), "/feed.xml"],
  [/^\/amp\//, "/"],
  [/(?:\.(?:html?|php|aspx?|jsp)|\/(?:print|default\.aspx?|index\.(?:php|aspx?|jsp)))$/, ""],
  [/^\/home$/, "/"],
  [/^(\/[^/]+)\/\d{4}$/, "$1"],
];

const twoDigits = (text: string) => text.padStart(2, "0");

/** The day or the month in the archive to which a story's address was shortened: `/city/2026/11/30`. */
function archiveSpelling(path: string): string | null {
  const [, year, month, day] = DAY.exec(path) ?? [];
  if (!year || !month) return null;
  return ["/archive", year, twoDigits(month), ...(day ? [twoDigits(day)] : [])].join("/");
}

function renamed(path: string): string {
  const archive = archiveSpelling(path);
  if (archive) return archive;
  const [form, name] = RENAMED.find(([each]) => each.test(path)) ?? [];
  return form ? path.replace(form, name ?? "") || "/" : path;
}

/** Languages of the site as its addresses write them; the default one has no prefix. */
interface Prefixes {
  defaultLang: string;
  others: readonly string[];
}

/** The edition's prefix and the rest of a path; the default language's own name is none. */
export function splitPrefix(path: string, { defaultLang, others }: Prefixes): { prefix: string; rest: string } {
  const [, first = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  if (first.toLowerCase() === defaultLang) return { prefix: "", rest: rest || "/" };
  return others.includes(first) ? { prefix: `/${first}`, rest: rest || "/" } : { prefix: "", rest: path };
}

const joined = ({ prefix, rest }: { prefix: string; rest: string }) =>
  rest === "/" && prefix !== "" ? prefix : prefix + rest;

/**
 * The spellings under which a page may be found that was asked for as `path`, the nearest first: the portal's usual one, without what was
 * pasted with it, without the default language's prefix, and by the names that other systems have for feeds and days.
 */
export function pastedSpellings(path: string, prefixes: Prefixes): string[] {
  const usual = usualSpelling(path);
  const inside = withoutSurroundings(path);
  const usualInside = usualSpelling(inside);
  const split = splitPrefix(usualInside, prefixes);
  const rest = renamed(split.rest);
  // The documents of the whole site have no edition.
  const named = rest.endsWith("sitemap.xml") ? rest : joined({ ...split, rest });
  return [...new Set([inside, usual, usualInside, joined(splitPrefix(inside, prefixes)), joined(split), named])].filter(
    (each) => each !== path,
  );
}
