import { XMLValidator } from "fast-xml-parser";
import { afterAll, expect, test } from "vitest";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { move } from "@/lib/newsroom/story/move";
import { settle } from "@/lib/platform/cache/settle";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database, type Tx } from "@/lib/platform/db/database";
import { env, siteUrl } from "@/lib/platform/env";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { oembedResponse } from "./oembed-response";

afterAll(() => tagClock(env().DATABASE_URL ?? "").close());

async function commit<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const result = await database().$transaction(work);
  await settle();
  return result;
}

async function ask(path: string, more = "") {
  const url = encodeURIComponent(siteUrl() + path);
  const response = await oembedResponse(new Request(`http://x/oembed?url=${url}${more}`));
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

test("a public story has a card as JSON and XML, at its old addresses too, until it is killed", async () => {
  const administrator = await commit((tx) => aMember(tx, "administrator"));
  const headline = "Keeper & <son> leave";
  const story = await commit((tx) => aPublicStory(tx, { headline, slug: "keeper" }));
  const { storyId } = story;
  const json = await ask(story.path);
  expect(json).toMatchObject({ status: 200, type: "application/json; charset=utf-8" });
  expect(JSON.parse(json.text)).toMatchObject({ version: "1.0", type: "rich", title: headline, width: 600 });
  const { text, type } = await ask(story.path, "&format=xml&maxwidth=300");
  expect(type).toBe("text/xml; charset=utf-8");
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).toContain("<width>300</width>");
  expect(text).toContain("<title>Keeper &amp; &lt;son&gt; leave</title>");
  expect((await ask(story.path, "&format=yaml")).status).toBe(501);

  const { path } = await commit((tx) => move(tx, administrator, { storyId, slug: "lamp" }));
  for (const address of [story.path, path, path.toUpperCase()]) expect((await ask(address)).text).toContain(path);
  await commit((tx) => kill(tx, administrator, { storyId, reason: "Court" }));
  for (const address of [story.path, path])
    expect(await ask(address)).toMatchObject({ status: 404, text: "Not found\n" });
});

test("what is no public story has none: drafts, other pages, other sites", async () => {
  const { slug } = await commit(async (tx) => {
    const { storyId } = await aDraft(tx, { slug: "held-back" });
    return tx.story.findUniqueOrThrow({ where: { id: storyId } });
  });
  for (const path of ["/", `/${slug}`, "/city", "/studio", "/%00"]) expect((await ask(path)).status, path).toBe(404);
  const other = await oembedResponse(
    new Request(`http://x/oembed?url=${encodeURIComponent("https://other.example/a")}`),
  );
  expect(other.status).toBe(404);
});
