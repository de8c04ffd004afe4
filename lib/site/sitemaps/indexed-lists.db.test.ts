import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database } from "@/lib/platform/db/database";
import { env, siteUrl } from "@/lib/platform/env";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { getTopicPage } from "../topic-page";
import { buildNewsPart, buildNewsSitemap } from "./news-sitemap";
import { sitemapResponse } from "./sitemap-response";

afterAll(() => tagClock(env().DATABASE_URL ?? "").close());

const paths: string[] = [];

beforeAll(async () => {
  await database().$transaction(async (tx) => {
    const section = await aSection(tx);
    const topics = [
      { slug: "described", descriptions: { en: "All about it." } },
      { slug: "undescribed" },
      { slug: "thin", descriptions: { en: "Two stories." } },
    ];
    const [described, undescribed, thin] = await Promise.all(
      topics.map((topic) => tx.topic.create({ data: { ...topic, names: { en: topic.slug } }, select: { id: true } })),
    );
    for (let number = 0; number < 5; number++) {
      const topicIds = [described, undescribed, ...(number < 2 ? [thin] : [])].flatMap((topic) => topic?.id ?? []);
      paths.push((await aPublicStory(tx, { sectionId: section.id, topicIds })).path);
    }
  });
});

test("a topic with three stories and a description is indexed and mapped, others are neither", async () => {
  const text = await (await sitemapResponse(new Request("http://x/"), "topics-en.xml")).text();
  const indexed = async (slug: string) => {
    const answer = await getTopicPage("-", slug, null);
    return answer.status === 200 && answer.page.isIndexed;
  };
  for (const [slug, isWorth] of Object.entries({ described: true, undescribed: false, thin: false })) {
    expect(text.includes(`${siteUrl()}/topic/${slug}<`), slug).toBe(isWorth);
    expect(await indexed(slug), slug).toBe(isWorth);
  }
});

test("more news than one file may hold is split behind an index, each story once", async () => {
  const read = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true);
    return new XMLParser({ isArray: (name) => name === "url" || name === "sitemap" }).parse(text);
  };
  const whole = read((await buildNewsSitemap()).text).urlset.url;
  const index = read((await buildNewsSitemap(2)).text).sitemapindex.sitemap;
  expect(index.map(({ loc }: { loc: string }) => loc)).toEqual(
    [1, 2, 3].map((n) => `${siteUrl()}/sitemaps/news-${n}.xml`),
  );
  const parts = await Promise.all([1, 2, 3].map((part) => buildNewsPart(part, 2)));
  const locs = parts.flatMap((part) => read(part?.text ?? "").urlset.url.map(({ loc }: { loc: string }) => loc));
  expect(locs).toEqual(whole.map(({ loc }: { loc: string }) => loc));
  expect(new Set(locs)).toEqual(new Set(paths.map((path) => siteUrl() + path)));
  expect(await buildNewsPart(4, 2)).toBeNull();
  expect((await sitemapResponse(new Request("http://x/"), "news-1.xml")).status).toBe(200);
  expect((await sitemapResponse(new Request("http://x/"), "news-2.xml")).status).toBe(404);
});
