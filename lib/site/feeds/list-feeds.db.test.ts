import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { settle } from "@/lib/platform/cache/settle";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database, type Tx } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import type { FeedFile } from "@/lib/public/feeds/feed-files";
import { aSection } from "@/lib/testing/a-section";
import { aBody, aPublicStory } from "@/lib/testing/a-story";
import { storyMetadata } from "../seo/story-metadata";
import { getStoryPage } from "../story-page";
import type { FeedScope } from "./feed-listing";
import { feedResponse } from "./feed-response";

async function commit<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const result = await database().$transaction(work);
  await settle();
  return result;
}

const text = async (scope: FeedScope, file: FeedFile) =>
  (await feedResponse(new Request("http://x/"), "-", scope, file)).text();
const ids = {
  "feed.xml": (feed: string) => parseRssFeed(feed).items?.map((item) => item.guid?.value),
  "atom.xml": (feed: string) => parseAtomFeed(feed).entries?.map((entry) => entry.id),
  "feed.json": (feed: string) => parseJsonFeed(JSON.parse(feed)).items?.map((item) => item.id),
};

afterAll(() => tagClock(env().DATABASE_URL ?? "").close());

const lists: Exclude<FeedScope, { of: "site" | "corrections" }>[] = [
  { of: "section", slug: "port" },
  { of: "topic", slug: "cranes" },
  { of: "author", slug: "mara" },
];

describe("a story in a section, under a topic, by an author", () => {
  let story: Awaited<ReturnType<typeof aPublicStory>>;
  let otherTopicId = "";

  beforeAll(async () => {
    story = await commit(async (tx) => {
      const section = await aSection(tx, "port");
      const topic = await tx.topic.create({ data: { slug: "cranes", names: { en: "Cranes" } } });
      otherTopicId = (await tx.topic.create({ data: { slug: "tugs", names: { en: "Tugs" } } })).id;
      const author = await tx.author.create({ data: { slug: "mara", name: "Mara", sortName: "Mara" } });
      const fields = { headline: "Crane stands", topicIds: [topic.id], bylines: [{ authorId: author.id }] };
      // What is left in the lists when the other one is withdrawn
      await aPublicStory(tx, { sectionId: section.id, topicIds: [topic.id], bylines: [{ authorId: author.id }] });
      return aPublicStory(tx, { sectionId: section.id, ...fields });
    });
  });

  test("is in the feeds of all of them, in every format, and its correction in those of corrections", async () => {
    await commit((tx) =>
      addCorrection(tx, importActor, { storyId: story.storyId, kind: "correction", text: "It was two cranes." }),
    );
    for (const [file, idsOf] of Object.entries(ids) as [FeedFile, (feed: string) => unknown[]][]) {
      for (const list of lists)
        expect(idsOf(await text(list, file)), `${list.of} ${file}`).toContain(`urn:uuid:${story.storyId}`);
      expect(await text({ of: "corrections" }, file), file).toContain("It was two cranes.");
    }
  });

  test("is sent with its share card, whose address changes with a letter of the headline as it does in the page's head", async () => {
    const image = async () =>
      (
        JSON.parse(await text({ of: "section", slug: "port" }, "feed.json")).items as { id: string; image: string }[]
      ).find(({ id }) => id === `urn:uuid:${story.storyId}`)?.image;
    const shared = async () => {
      const answer = await getStoryPage("-", story.path.slice(1));
      if (answer.status !== 200 || "notice" in answer.page) throw new Error("no page");
      const [card] = [storyMetadata(answer.page).openGraph?.images].flat();
      return card && typeof card === "object" && "url" in card ? card.url : null;
    };
    const before = await image();
    expect(before).toMatch(new RegExp(`/og/${story.storyId}/[0-9a-f]{12}\\.png$`));
    expect(await shared()).toBe(before);
    await commit(async (tx) => {
      const { rev } = await tx.story.findUniqueOrThrow({ where: { id: story.storyId } });
      const patch = { headline: "Crane stanks" };
      const { versionId } = await saveDraft(tx, importActor, { storyId: story.storyId, rev, patch });
      await publish(tx, importActor, { storyId: story.storyId, versionId });
    });
    const after = await image();
    expect(after).not.toBe(before);
    expect(await shared()).toBe(after);
  });

  test("leaves word of its withdrawal in each of them, and in no list that it never stood in", async () => {
    await commit(async (tx) => {
      const { rev } = await tx.story.findUniqueOrThrow({ where: { id: story.storyId } });
      // A draft behind the live version says nothing of where readers saw it.
      await saveDraft(tx, importActor, { storyId: story.storyId, rev, patch: { topicIds: [otherTopicId] } });
      await unpublish(tx, importActor, { storyId: story.storyId });
    });
    const grave = `<at:deleted-entry ref="urn:uuid:${story.storyId}"`;
    for (const list of lists) {
      expect(await text(list, "atom.xml"), list.of).toContain(grave);
      const [notice] = parseRssFeed(await text(list, "feed.xml")).items?.slice(-1) ?? [];
      expect(notice, list.of).toMatchObject({ guid: { value: `urn:uuid:${story.storyId}` } });
      expect(notice?.link).not.toContain("crane");
      expect(await text(list, "feed.json"), list.of).not.toContain(story.storyId);
    }
    expect(await text({ of: "topic", slug: "tugs" }, "atom.xml")).not.toContain(story.storyId);
  });
});

test("the summary of a brief is what follows its headline", async () => {
  await commit(async (tx) => {
    const section = await aSection(tx, "briefs");
    const body = aBody("The crane fell. Nobody stood under it.");
    await aPublicStory(tx, { sectionId: section.id, headline: "The crane fell", body });
  });
  const [item] = parseJsonFeed(JSON.parse(await text({ of: "section", slug: "briefs" }, "feed.json"))).items ?? [];
  expect([item?.title, item?.summary]).toEqual(["The crane fell", "Nobody stood under it."]);
});
