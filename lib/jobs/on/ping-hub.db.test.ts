import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import type { EventTakenBy } from "@/lib/newsroom/events/consumers";
import { storyEventSchema } from "@/lib/newsroom/events/story-event";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { move } from "@/lib/newsroom/story/move";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database, type Tx } from "@/lib/platform/db/database";
import { env, siteUrl } from "@/lib/platform/env";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { pingHub } from "./ping-hub";

const asked: { path: string; body: string }[] = [];
let answer: { status: number; headers: Record<string, string> };
let server: Server;
let hub = "";

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ path: request.url ?? "", body });
    response.writeHead(answer.status, answer.headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub`;
});
beforeEach(() => {
  asked.length = 0;
  answer = { status: 204, headers: {} };
});
afterAll(async () => {
  server.close();
  await tagClock(env().DATABASE_URL ?? "").close();
});

type HubEvent = EventTakenBy<"ping-hub">;

/** The events that a transaction leaves for the hub. */
async function eventsOf(work: (tx: Tx) => Promise<unknown>): Promise<HubEvent[]> {
  const [{ last }] = await database().$queryRaw<
    [{ last: bigint }]
  >`select coalesce(max(id), 0) as last from outbox_job`;
  await database().$transaction(work);
  const jobs = await database().outboxJob.findMany({ where: { id: { gt: last }, consumer: "ping-hub" } });
  return jobs.map(({ event, payload }) => storyEventSchema.parse({ ...Object(payload), name: event }) as HubEvent);
}

function one(events: HubEvent[], index: number): HubEvent {
  const event = events[index];
  if (!event) throw new Error(`there is no event ${index} of ${events.length}`);
  return event;
}

const feedsOf = (list: string) => ["feed.xml", "atom.xml", "feed.json"].map((file) => `${siteUrl()}${list}/${file}`);
const told = () => asked.flatMap(({ body }) => new URLSearchParams(body).getAll("hub.url"));

test("a publication tells the hub of every feed that the story is in, a withdrawal again", async () => {
  let storyId = "";
  const events = await eventsOf(async (tx) => {
    const section = await aSection(tx, "quay");
    const topic = await tx.topic.create({ data: { slug: "ropes", names: { en: "Ropes" } } });
    const author = await tx.author.create({ data: { slug: "ivo", name: "Ivo", sortName: "Ivo" } });
    const fields = { topicIds: [topic.id], bylines: [{ authorId: author.id }] };
    // Lists with nothing public in them have no feeds.
    await aPublicStory(tx, { sectionId: section.id, ...fields });
    ({ storyId } = await aPublicStory(tx, { sectionId: section.id, ...fields }));
  });
  expect(events).toHaveLength(2);
  await pingHub(one(events, 1), hub);
  expect(asked).toHaveLength(1);
  expect(new URLSearchParams(asked[0]?.body).get("hub.mode")).toBe("publish");
  const feeds = ["", "/quay", "/topic/ropes", "/author/ivo"].flatMap(feedsOf);
  expect(told()).toEqual(feeds);

  asked.length = 0;
  const left = await eventsOf(async (tx) => kill(tx, await aMember(tx, "administrator"), { storyId, reason: "Law" }));
  await pingHub(one(left, 0), hub);
  expect(told()).toEqual(feeds);
});

test("drafts leave no word, a move to another section names both", async () => {
  expect(await eventsOf((tx) => aDraft(tx))).toEqual([]);
  const events = await eventsOf(async (tx) => {
    const [from, to] = [await aSection(tx, "north"), await aSection(tx, "south")];
    const { storyId } = await aPublicStory(tx, { sectionId: from.id });
    await move(tx, importActor, { storyId, sectionId: to.id });
    await move(tx, importActor, { storyId, slug: "other-words" });
  });
  expect(events).toHaveLength(2);
  await pingHub(one(events, 1), hub);
  expect(new Set(told())).toEqual(new Set(["", "/north", "/south"].flatMap(feedsOf)));
});

test("a hub that refuses or leads elsewhere is asked again later, and nobody else is asked", async () => {
  const events = await eventsOf((tx) => aPublicStory(tx));
  answer = { status: 503, headers: {} };
  await expect(pingHub(one(events, 0), hub)).rejects.toThrow("503");
  answer = { status: 307, headers: { location: "/inside" } };
  await expect(pingHub(one(events, 0), hub)).rejects.toThrow();
  expect(asked.map(({ path }) => path)).toEqual(["/hub", "/hub"]);
});

test("without a hub nobody is told", async () => {
  const events = await eventsOf((tx) => aPublicStory(tx));
  await pingHub(one(events, 0));
  expect(asked).toEqual([]);
});
