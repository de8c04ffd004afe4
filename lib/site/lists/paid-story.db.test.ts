import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import type { DraftInput } from "@/lib/newsroom/story/schema";
import { settle } from "@/lib/platform/cache/settle";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import { cardOfSubject } from "@/lib/public/share/card-of-subject";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { feedResponse } from "../feeds/feed-response";
import { newsSitemapResponse } from "../sitemaps/sitemap-response";
import { getStoryPage } from "../story-page";

const db = database();
const request = new Request("http://x/");
afterAll(() => tagClock(env().DATABASE_URL ?? "").close());

async function aStory(fields: Parameters<typeof aPublicStory>[1]) {
  const story = await db.$transaction((tx) => aPublicStory(tx, fields));
  await settle();
  return story;
}

async function change({ storyId }: { storyId: string }, patch: DraftInput): Promise<void> {
  await db.$transaction(async (tx) => {
    const { rev } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
    const { versionId } = await saveDraft(tx, importActor, { storyId, rev, patch });
    await publish(tx, importActor, { storyId, versionId });
  });
  await settle();
}

async function pageOf({ storyId }: { storyId: string }) {
  const { path } = await db.publicStory.findUniqueOrThrow({ where: { id: storyId } });
  const answer = await getStoryPage("-", path.slice(1));
  if (answer.status !== 200 || !("rating" in answer.page)) throw new Error(`${path} is no story`);
  return answer.page;
}

test("who paid for a story stands on its page, its card and in feeds, and it is no news", async () => {
  const headline = `Ten islands ${randomUUID()}`;
  const story = await aStory({ headline, sponsor: "  Harbour  Lines " });
  expect(await pageOf(story)).toMatchObject({ sponsor: "Harbour Lines", paid: "Paid for by Harbour Lines" });
  const paid = await cardOfSubject(story.storyId);
  expect(paid?.page.card.sponsor).toBe("Paid for by Harbour Lines");
  expect(await (await feedResponse(request, "-", { of: "site" })).text()).toContain(`Sponsored: ${headline}`);
  expect(await (await newsSitemapResponse(request)).text()).not.toContain(headline);

  await change(story, { sponsor: null });
  expect(await pageOf(story)).toMatchObject({ sponsor: null, paid: null });
  const unpaid = await cardOfSubject(story.storyId);
  expect(unpaid?.page.card.sponsor).toBeUndefined();
  expect(unpaid?.page.hash).not.toBe(paid?.page.hash);
  expect(await (await feedResponse(request, "-", { of: "site" })).text()).not.toContain("Sponsored:");
  expect(await (await newsSitemapResponse(request)).text()).toContain(headline);
});

test("the stars of a review stand on its page and its card, and those of another kind nowhere", async () => {
  const review = await aStory({ kind: "review", rating: 3.5 });
  expect((await pageOf(review)).rating).toBe(3.5);
  expect((await cardOfSubject(review.storyId))?.page.card.stars).toBe(3.5);
  await change(review, { rating: 0 });
  expect((await pageOf(review)).rating).toBe(0);
  expect((await cardOfSubject(review.storyId))?.page.card.stars).toBe(0);

  const news = await aStory({ kind: "news", rating: 4 });
  expect((await pageOf(news)).rating).toBeNull();
  expect((await cardOfSubject(news.storyId))?.page.card.stars).toBeUndefined();
});

test.each([
  [{ rating: 3.3 }, "rating", "must be in halves"],
  [{ rating: -0.5 }, "rating", "must be at least 0"],
  [{ rating: 5.5 }, "rating", "must be at most 5"],
  [{ rating: Number.NaN }, "rating", "is of the wrong type"],
  [{ sponsor: "x".repeat(121) }, "sponsor", "must have at most 120 characters"],
])("%j is refused by name and cause", async (patch, path, why) => {
  const refused = db.$transaction(async (tx) => {
    const { storyId, rev } = await aDraft(tx);
    await saveDraft(tx, importActor, { storyId, rev, patch });
  });
  await expect(refused).rejects.toMatchObject({
    code: "invalid-input",
    problems: [{ path: `patch.${path}`, message: expect.stringContaining(why) }],
  });
});
