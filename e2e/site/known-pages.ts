import type { APIRequestContext } from "@playwright/test";

/**
 * An address of every page kind that the demo newsroom has, found as a reader would: by following links from the front. Its section is
 * not `city`, in which other tests publish meanwhile.
 */
export interface KnownPages {
  front: string;
  section: string;
  story: string;
  topic: string;
  author: string;
  archive: string;
  search: string;
}

const firstMatch = (html: string, pattern: RegExp) => {
  const path = pattern.exec(html)?.[1];
  if (!path) throw new Error(`No link matches ${pattern}`);
  return path;
};

export async function knownPages(request: APIRequestContext, prefix = ""): Promise<KnownPages> {
  const front = await (await request.get(prefix || "/")).text();
  const story = firstMatch(front, new RegExp(`href="(${prefix}/(?!city/)[a-z]+/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]+)"`));
  const page = await (await request.get(story)).text();
  return {
    front: prefix || "/",
    section: story
      .split("/")
      .slice(0, prefix ? 3 : 2)
      .join("/"),
    story,
    topic: firstMatch(page, new RegExp(`href="(${prefix}/topic/[a-z0-9-]+)"`)),
    author: firstMatch(page, new RegExp(`href="(${prefix}/author/[a-z0-9-]+)"`)),
    archive: `${prefix}/archive`,
    search: `${prefix}/search?q=a`,
  };
}
