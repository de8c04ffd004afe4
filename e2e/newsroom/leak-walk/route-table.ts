import { readdirSync, readFileSync } from "node:fs";
import type { Hidden, HiddenNewsroom } from "./hidden-newsroom";

interface ServerAction {
  id: string;
  name: string;
  /** Pattern of a page that may call it */
  route: string;
}

/** Every server action of the build, as Next itself lists them. */
export function serverActions(): ServerAction[] {
  const read = (file: string) => JSON.parse(readFileSync(`.next/${file}`, "utf8"));
  const routes: Record<string, string> = read("app-path-routes-manifest.json");
  const { node }: { node: Record<string, { workers: Record<string, unknown>; exportedName: string }> } = read(
    "server/server-reference-manifest.json",
  );
  return Object.entries(node).map(([id, { workers, exportedName }]) => ({
    id,
    name: exportedName,
    route: routes[Object.keys(workers)[0]?.replace(/^app/, "") ?? ""] ?? "/studio",
  }));
}

/** Every address pattern that the build answers, as Next itself lists them: all of them, or those of pages alone. */
export function routeTable(only?: "pages"): string[] {
  const manifest: Record<string, string> = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8"));
  const kept = Object.entries(manifest).filter(([entry]) => only === undefined || entry.endsWith("/page"));
  return [...new Set(kept.map(([, route]) => route))].filter((route) => !/^\/_(?:not-found|global-error)$/.test(route));
}

/** Every name by which code for readers looks anything up in a request: parameters of queries are among them. */
function queryNames(): string[] {
  const files = ["app", "lib/site", "lib/platform/http"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const sources = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => readFileSync(file, "utf8"));
  const found = sources.flatMap((source) => [...source.matchAll(/\.get\("(\w+)"\)/g)]);
  return [...new Set(["maxwidth", "maxheight", ...found.flatMap(([, name]) => name ?? [])])];
}

/** Each pattern once, with words in every parameter of a query that anything reads. */
export function queriesWith(words: string, newsroom: HiddenNewsroom): string[] {
  const names = queryNames();
  if (!names.includes("q") || !names.includes("url"))
    throw new Error("the parameters of queries are not found any more");
  const fixed: Record<string, string> = { lang: "en", from: "20", format: "json", maxwidth: "600", maxheight: "600" };
  const query = new URLSearchParams(names.map((name) => [name, fixed[name] ?? words]));
  return routeTable().flatMap((route) =>
    addressesOf(route, newsroom)
      .slice(0, 1)
      .map((address) => `${address}?${query}`),
  );
}

function fillings(story: Hidden, companion: string, route: string): Record<string, string[]> {
  const [year = "", month = "", day = ""] = new Date().toISOString().split(/[-T]/);
  const isMedia = /^\/(?:studio\/)?media\//.test(route);
  const files = isMedia
    ? ["640w.jpg", "320w-1x1.webp"]
    : route.startsWith("/og/")
      ? ["000000000000.jpg", "000000000000.png"]
      : ["stories-fr", "stories-en", "pages-en", "topics-en", "authors-en"].map((name) =>
          name.startsWith("stories") ? `${name}-${year}-${month}-1.xml` : `${name}.xml`,
        );
  return {
    locale: ["-", "fr"],
    section: ["city"],
    year: [year],
    month: [month],
    day: [day],
    slug: /\/(?:topic|author)\//.test(route) ? [story.topicSlug] : story.slugs,
    cursor: [`21000101T000000000-${"f".repeat(32)}`],
    id: [isMedia ? story.mediaId : story.storyId],
    version: [story.versionId],
    hash: [story.mediaHash.slice(0, 8)],
    subject: [story.storyId],
    file: files,
    query: [companion],
    part: [companion],
    from: ["20"],
    "...from": ["20"],
    "...list": ["", "city", "kind/correction", "city/kind/update", ...story.slugs],
    "...rest": story.slugs.map((slug) => `old/${slug}`),
    "...nextauth": ["session", "csrf"],
    "...path": story.slugs,
  };
}

/** All addresses of a pattern with the hidden stories' own names in its parameters. Fails for a parameter that nobody told it of. */
export function addressesOf(route: string, { stories, companion }: HiddenNewsroom): string[] {
  return [...new Set(stories.flatMap((story) => filled(route, fillings(story, companion, route))))];
}

function filled(route: string, known: Record<string, string[]>): string[] {
  let addresses = [""];
  for (const segment of route.split("/").filter(Boolean)) {
    const [, name] = /^\[+(.+?)\]+$/.exec(segment) ?? [];
    const values = name === undefined ? [segment] : known[name];
    if (!values) throw new Error(`${route}: tell e2e/newsroom/leak-walk/route-table.ts what to write for [${name}]`);
    addresses = addresses.flatMap((address) =>
      values.map((value) => (value === "" || (value === "-" && address === "") ? address : `${address}/${value}`)),
    );
  }
  return addresses.map((address) => address || "/");
}
