import { afterAll, expect, it } from "vitest";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aMember, aMemberWhoWrites } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { quickSearch } from "./quick-search";

afterAll(() => database().$disconnect());

it("finds what somebody can open, and the lists of topics and authors, by words in any order", async () => {
  const { reporter, own, path } = await inTransaction(database(), async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    await aMemberWhoWrites(tx, "reporter", "Keeper Lighthouse");
    await tx.topic.create({ data: { slug: "keepers", names: { en: "Lighthouse keepers", de: "Wärter" } } });
    const own = (await aDraft(tx, { headline: "Lighthouse keeper retires" }, reporter)).storyId;
    await aDraft(tx, { headline: "Lighthouse keeper of somebody else" }, editor);
    const open = await aPublicStory(tx, { headline: "Lighthouse keeper, live" });
    return { reporter, own, path: open.path };
  });
  const { slug } = await database().author.findFirstOrThrow({ where: { name: "Keeper Lighthouse" } });
  const found = await quickSearch(reporter, "keeper LIGHT");
  expect(found.stories.map(({ href }) => href).sort()).toEqual([path, `/studio/stories/${own}`].sort());
  expect(found.topics).toEqual([{ label: "Lighthouse keepers", href: "/studio?topic=keepers" }]);
  expect(found.authors).toEqual([{ label: "Keeper Lighthouse", href: `/studio?author=${slug}` }]);
  expect(await quickSearch(reporter, "%")).toEqual({ stories: [], topics: [], authors: [] });
  expect((await quickSearch(reporter, " ")).topics).toEqual([]);
});
