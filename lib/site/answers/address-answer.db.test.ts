import { afterAll, beforeAll, expect, test } from "vitest";
import { addRedirect } from "@/lib/newsroom/address/add-redirect";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { addressAnswer } from "./address-answer";

let story = "";
let section = "";

beforeAll(() =>
  inTransaction(database(), async (tx) => {
    await tx.setting.upsert({
      where: { key: "languages" },
      create: { key: "languages", value: ["en", "fr"] },
      update: { value: ["en", "fr"] },
    });
    const { id, slug } = await aSection(tx);
    section = `/${slug}`;
    ({ path: story } = await aPublicStory(tx, { sectionId: id }, new Date("2026-03-05T12:00:00Z")));
    await addRedirect(tx, await aMember(tx, "editor"), { from: "/Old/Tide_1", to: story });
  }),
);
afterAll(() => database().$disconnect());

const location = async (path: string) => {
  const answer = await addressAnswer(path);
  return "location" in answer ? answer.location : answer.status;
};

test("a story is found with what was pasted around its address, and nothing is where none is", async () => {
  for (const ending of [".", ")", "…", " ", "%20", ".html", "/amp", "/print", ">"]) {
    expect(await location(story + ending), ending).toBe(story);
    expect(await location(`${section}/2026/03/05/never-written${ending}`), ending).toBe(404);
  }
  expect(await location(`/~/en${story}`)).toBe(story);
  expect(await location(`/~${story.toUpperCase()}`)).toBe(story);
  expect(await location(`/~${section}`)).toBe(section);
  expect(await location("/~/No-Such-Section")).toBe(404);
});

test("an old address is found with what was pasted around it", async () => {
  for (const path of ["/Old/Tide_1)", "/~/en/Old/Tide_1", "/Old/Tide_1.”", "/Old/Tide_1"])
    expect(await location(path), path).toBe(story);
});

test("editions, feeds, sitemaps and days of the archive are found by other names", async () => {
  const names = {
    "/~/FR": "/fr",
    "/~/FR/Archive": "/fr/archive",
    "/~/en": "/",
    "/~/xx": 404,
    "/~page/p/123": 404,
    "/feed": "/feed.xml",
    "/fr/rss": "/fr/feed.xml",
    "/atom": "/atom.xml",
    [`${section}/feed`]: `${section}/feed.xml`,
    "/no-such-section/feed": 404,
    "/sitemap_index.xml": "/sitemap.xml",
    [`${section}/2026/03/05`]: "/archive/2026/03/05",
    [`${section}/2026/3/5`]: "/archive/2026/03/05",
    [`${section}/2026/03/06`]: 404,
    [`${section}/2026/03`]: "/archive/2026/03",
    [`${section}/2026`]: section,
    "/corrections/kind/update/": "/corrections/kind/update",
  };
  for (const [path, expected] of Object.entries(names)) expect(await location(path), path).toBe(expected);
});
