import { readFileSync } from "node:fs";
import type { HiddenNewsroom } from "./hidden-newsroom";

/** Every address pattern that the build answers, as Next itself lists them. */
export function routeTable(): string[] {
  const manifest: Record<string, string> = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8"));
  return [...new Set(Object.values(manifest))].filter((route) => !/^\/_(?:not-found|global-error)$/.test(route));
}

function fillings({ stories, companion }: HiddenNewsroom, route: string): Record<string, string[]> {
  const today = new Date().toISOString().split(/[-T]/);
  const ids = stories.map((story) => story.storyId);
  const slugs = stories.map((story) => story.slug);
  const isMedia = route.startsWith("/media/");
  const files = isMedia
    ? ["640w.jpg", "320w-1x1.webp"]
    : route.startsWith("/og/")
      ? ["000000000000.jpg", "000000000000.png"]
      : ["stories-fr", "stories-en", "pages-en", "topics-en", "authors-en"].map((name) =>
          name.startsWith("stories") ? `${name}-${today[0]}-${today[1]}-1.xml` : `${name}.xml`,
        );
  return {
    locale: ["-", "fr"],
    section: ["city"],
    year: [today[0] ?? ""],
    month: [today[1] ?? ""],
    day: [today[2] ?? ""],
    slug: slugs,
    cursor: [`21000101T000000000-${"f".repeat(32)}`],
    id: isMedia ? stories.map((story) => story.mediaId) : ids,
    hash: stories.map((story) => story.mediaHash.slice(0, 8)),
    subject: ids,
    file: files,
    query: [companion],
    part: [companion],
    from: ["20"],
    "...from": ["20"],
    "...rest": slugs.map((slug) => `old/${slug}`),
    "...nextauth": ["session", "providers", "csrf"],
    "...path": slugs,
  };
}

/** All addresses of a pattern with the hidden stories' own names in its parameters. Fails for a parameter that nobody told it of. */
export function addressesOf(route: string, newsroom: HiddenNewsroom): string[] {
  const known = fillings(newsroom, route);
  let addresses = [""];
  for (const segment of route.split("/").filter(Boolean)) {
    const [, name] = /^\[+(.+?)\]+$/.exec(segment) ?? [];
    const values = name === undefined ? [segment] : known[name];
    if (!values) throw new Error(`${route}: tell e2e/newsroom/leak-walk/route-table.ts what to write for [${name}]`);
    addresses = addresses.flatMap((address) =>
      values.map((value) => (value === "-" && address === "" ? "" : `${address}/${value}`)),
    );
  }
  return addresses.map((address) => address || "/");
}
