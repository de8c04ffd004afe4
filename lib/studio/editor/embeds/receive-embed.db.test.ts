import sharp from "sharp";
import { afterAll, afterEach, expect, test } from "vitest";
import { parseBody } from "@/lib/newsroom/story/body/body-schema";
import { createStory } from "@/lib/newsroom/story/create-story";
import { publish } from "@/lib/newsroom/story/publish";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { reader } from "@/lib/public/db/reader";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { type OtherSites, otherSites } from "@/lib/testing/editor/other-sites";
import { findPictures, studioPictures } from "../../media/studio-picture";
import { EMBEDS_AT_ONCE, receiveEmbed } from "./receive-embed";

const db = database();
let sites: OtherSites | undefined;
afterEach(() => sites?.close());
afterAll(() => db.$disconnect());

const url = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
const picture = (width: number) =>
  sharp({ create: { width, height: 360, channels: 3, background: "#357" } })
    .jpeg()
    .toBuffer();
const film = { title: "The ferry returns", author_name: "Harbour TV", thumbnail_url: "https://i.ytimg.com/a.jpg" };
const endpoint = { type: "application/json", body: JSON.stringify(film) };
const reporter = () => inTransaction(db, (tx) => aMember(tx, "reporter"));

test("the poster becomes a picture of the portal that is shown with its embed alone", async () => {
  sites = await otherSites({
    "www.youtube.com/oembed": endpoint,
    "i.ytimg.com/a.jpg": { type: "image/jpeg", body: await picture(480) },
  });
  const actor = await reporter();
  const embed = await receiveEmbed(actor, { url: "https://youtu.be/dQw4w9WgXcQ" }, sites.fetch);
  expect(embed).toMatchObject({ url, title: "The ferry returns", author: "Harbour TV" });
  const { mediaId = "" } = embed;
  const media = await db.media.findUniqueOrThrow({ where: { id: mediaId } });
  expect(media).toMatchObject({ isPoster: true, isDecorative: true, width: 480, createdById: actor.id });
  expect(media.credit).toBe("Harbour TV / youtube.com");
  expect((await findPictures(actor, { q: "" })).map(({ id }) => id)).not.toContain(mediaId);
  expect(await studioPictures(actor, [mediaId])).toHaveLength(1);

  // Nobody else's until it is public; with the story it is, and no longer.
  expect(await studioPictures(await reporter(), [mediaId])).toHaveLength(0);
  const body = parseBody({ schema: 1, blocks: [{ id: "a", type: "embed", ...embed }] });
  const editor = await inTransaction(db, (tx) => aMember(tx, "editor"));
  const isPublic = async () => (await reader().publicMedia.count({ where: { id: mediaId } })) === 1;
  const storyId = await inTransaction(db, async (tx) => {
    const { id: sectionId } = await aSection(tx);
    const made = await createStory(tx, actor, { lang: "en", sectionId, headline: "A film", body });
    return made.storyId;
  });
  expect(await isPublic()).toBe(false);
  const { draftVersionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  await inTransaction(db, (tx) => publish(tx, editor, { storyId, versionId: draftVersionId ?? "" }));
  expect(await isPublic()).toBe(true);
});

test.each([
  ["too large", { type: "image/jpeg", body: Buffer.alloc(1_100_000) }],
  ["no picture", { type: "image/png", body: "<svg onload=alert(1)>" }],
  ["of another type", { type: "text/html", body: "<p>" }],
])("a poster that is %s is left out", async (_, poster) => {
  sites = await otherSites({ "www.youtube.com/oembed": endpoint, "i.ytimg.com/a.jpg": poster });
  const before = await db.media.count();
  const embed = await receiveEmbed(await reporter(), { url }, sites.fetch);
  expect(embed.title).toBe("The ferry returns");
  expect(embed).not.toHaveProperty("mediaId");
  expect(await db.media.count()).toBe(before);
});

test("an address inside of the operator's network is refused, by name and by number", async () => {
  const actor = await reporter();
  for (const address of ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://127.0.0.1:5432/"]) {
    const cause = "The address does not lead to a page of the public web.";
    await expect(receiveEmbed(actor, { url: address })).rejects.toMatchObject({ code: "not-found", message: cause });
  }
  for (const input of [null, {}, { url: 5 }, { url: "javascript:alert(1)" }, { url: "city" }])
    await expect(receiveEmbed(actor, input)).rejects.toMatchObject({ code: "invalid-input" });
});

test("one user has few turns, and more than may wait are refused", async () => {
  const [actor, other] = [await reporter(), await reporter()];
  const { perUser, waitingPerUser } = EMBEDS_AT_ONCE;
  let running = 0;
  let most = 0;
  let go = () => {};
  const open = new Promise<void>((resolve) => {
    go = resolve;
  });
  const fetch = async (address: string) => {
    running += 1;
    most = Math.max(most, running);
    await open;
    running -= 1;
    return { url: address, contentType: "text/html", bytes: Buffer.from("<title>A page</title>"), isCut: false };
  };
  const own = Array.from({ length: perUser + waitingPerUser + 1 }, () =>
    receiveEmbed(actor, { url: "https://page.example/" }, fetch).then(
      ({ title }) => title,
      ({ code }: { code: string }) => code,
    ),
  );
  const late = new Promise((resolve) => setTimeout(() => resolve("not refused"), 2_000).unref());
  expect(await Promise.race([own.at(-1), late])).toBe("busy");
  expect(most).toBe(perUser);
  const another = receiveEmbed(other, { url: "https://page.example/" }, fetch);
  await expect.poll(() => running).toBe(perUser + 1);
  go();
  expect((await another).title).toBe("A page");
  expect(new Set((await Promise.all(own)).slice(0, -1))).toEqual(new Set(["A page"]));
  expect(most).toBe(perUser + 1);
});
