import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { keepOldPaths } from "@/lib/newsroom/import/keep-old-paths";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { touch } from "@/lib/newsroom/touch";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";

const origin = process.env.BASE_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
test.afterAll(() => db.$disconnect());

async function led(path: string) {
  const { status, headers } = await fetch(origin + path, { redirect: "manual" });
  return `${status} ${headers.get("location")}`;
}

test("an old address that a query names leads to its story in one hop, and no other query does", async () => {
  const stamp = Date.now();
  const page = `/News-${stamp}.aspx`;
  const both = await inTransaction(db, async (tx) => {
    const section = await aSection(tx, `queries-${stamp}`);
    const five = await aPublicStory(tx, { sectionId: section.id, slug: `five-${stamp}` });
    const six = await aPublicStory(tx, { sectionId: section.id, slug: `six-${stamp}` });
    const paths = [`${page}?id=5`, `/?article-${stamp}=5`, `/${stamp}%-sure`, `/queries-${stamp}?id=5`];
    await touch(
      tx,
      await keepOldPaths(tx, [
        { storyId: five.storyId, paths },
        { storyId: six.storyId, paths: [`${page}?id=6&view=all`] },
      ]),
    );
    return { five, six };
  });
  const { five, six } = both;
  await expect.poll(() => led(`${page}?id=5`), { timeout: 5_000 }).toBe(`301 ${five.path}`);
  for (const [asked, answer] of [
    [`${page}?id=6&view=all`, `301 ${six.path}`],
    [`${page}?utm_source=post&id=5&fbclid=x`, `301 ${five.path}?utm_source=post&fbclid=x`],
    [`/${page}/?id=5`, `301 ${five.path}`],
    [`${page}?id=6`, "404 null"],
    [`${page}?view=all&id=6`, "404 null"],
    [`${page}?id=5&more=1`, "404 null"],
    [`/?article-${stamp}=5`, `301 ${five.path}`],
    [`/?article-${stamp}=6`, "200 null"],
    [`/queries-${stamp}?id=5`, `301 ${five.path}`],
    [`/queries-${stamp}?id=6`, "200 null"],
    [`/queries-${stamp}`, "200 null"],
    [`/${stamp}%-sure`, `301 ${five.path}`],
    [`/${stamp}%25-sure`, `301 ${five.path}`],
    [`/${stamp}%-unsure`, "404 null"],
  ] as const)
    expect(await led(asked), asked).toBe(answer);

  await inTransaction(db, (tx) => unpublish(tx, clockActor, { storyId: five.storyId }));
  for (const asked of [`${page}?id=5`, `/${stamp}%-sure`, `/queries-${stamp}?id=5`])
    await expect.poll(() => led(asked), { timeout: 5_000, message: asked }).toBe("410 null");
  expect(await led(`${page}?id=6&view=all`)).toBe(`301 ${six.path}`);
});
