import { resolve } from "node:path";
import { z } from "zod";
import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { CardRefusal, parseCard } from "@/lib/engines/share-cards/share-cards";
import { siteText } from "@/lib/platform/i18n/site-text";

const focal = z.strictObject({ x: z.number(), y: z.number() });
const picture = z.union([z.string(), z.strictObject({ path: z.string(), focal: focal.optional() })]).optional();

const story = z.looseObject({
  kind: z.string().optional(),
  lang: z.string().default("en"),
  section: z.string().optional(),
  date: z.iso
    .date()
    .or(z.iso.datetime({ offset: true }))
    .optional(),
  photo: picture,
  portrait: picture,
  focal: focal.default({ x: 0.5, y: 0.5 }),
  label: z.string().optional(),
  pictures: z.int().min(1).optional(),
});

/**
 * The share card of a story described in JSON as docs/share-cards.md tells.
 * @param folder the folder that picture paths are relative to
 */
export function cardOfStory(value: unknown, folder: string): ShareCard {
  const read = story.safeParse(value);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join(".") || "story"}: ${issue.message}`);
    throw new CardRefusal("bad-card", problems.join("; "));
  }
  const { section, date, photo, portrait, focal, label, pictures, ...rest } = read.data;
  const placed = (given: z.output<typeof picture>) =>
    given === undefined
      ? undefined
      : typeof given === "string"
        ? { path: resolve(folder, given), focal }
        : { path: resolve(folder, given.path), focal: given.focal ?? focal };
  const kind = rest.kind ?? (photo ? "standard" : "text");
  return parseCard({
    kind,
    size: "1200x630",
    brand: { name: "Masthead", accent: "#b3261e" },
    kicker: section,
    dateline: date && dayIn(rest.lang, date),
    photo: placed(photo),
    portrait: placed(portrait),
    label: label ?? usualLabel(String(kind), rest.lang, pictures),
    ...rest,
  });
}

const labelled = {
  opinion: "opinion",
  live: "liveblog",
  review: "review",
  factcheck: "factcheck",
  gallery: "gallery",
} as const;

/** What the site calls the kind, in the languages that it speaks; of a gallery how many pictures it has. */
function usualLabel(kind: string, lang: string, pictures: number | undefined): string | undefined {
  const text = siteText(lang, "UTC");
  if (text.lang !== lang || !(kind in labelled)) return undefined;
  if (kind === "gallery" && pictures !== undefined) return text.t("card.pictures", { count: pictures });
  return text.t(`kind.${labelled[kind as keyof typeof labelled]}`);
}

function dayIn(lang: string, date: string): string {
  try {
    return new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
  } catch {
    throw new CardRefusal("bad-card", `lang: "${lang}" is no language`);
  }
}
