import { expect, test } from "@playwright/test";
import { createStory } from "@/lib/newsroom/story/create-story";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { askAsSent, framework } from "./ask-as-framework";
import { type HiddenNewsroom, hiddenNewsroom } from "./leak-walk/hidden-newsroom";
import { addressesOf, routeTable, serverActions } from "./leak-walk/route-table";
import { signedInReporter } from "./leak-walk/signed-in-reporter";

const origin = process.env.BASE_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
test.afterAll(() => db.$disconnect());

/** What stands in the hidden stories and their pictures alone; topics and authors are everybody's to choose from. */
const secretsOf = ({ token, companion }: HiddenNewsroom) => [
  companion,
  `${token}.jpg`,
  ...["picture", "caption", "credit", "of the file", "lead", "guest", "label", "draft of a public story"].map(
    (word) => `${token} ${word}`,
  ),
];

const namedAfter = ({ token }: HiddenNewsroom) => ({ versions: { some: { headline: { contains: token } } } });

/** The fields that verbs and queries ask for, in one object. */
const inputOf = (story: { storyId: string; versionId: string; mediaId: string }, sought: string) => ({
  ...story,
  ...{ patch: { headline: "Taken over" }, rev: 1, slug: "elsewhere", tabId: "tab", reason: "Mine" },
  ...{ q: sought, query: sought, words: sought, text: sought, headline: sought, lang: "en", kind: "correction" },
});

/** A story that the reporter may read and change: what is asked about others through it. */
async function aStoryOf(staffId: string): Promise<string> {
  const section = await db.section.findUniqueOrThrow({ where: { slug: "city" } });
  const actor = { kind: "staff" as const, id: staffId, role: "reporter" as const };
  const draft = { lang: "en", sectionId: section.id, headline: "Of the reporter alone", standfirst: "" };
  return (await inTransaction(db, (tx) => createStory(tx, actor, draft))).storyId;
}

const METHODS = ["POST", "PUT", "PATCH", "DELETE"];
/** These end the reporter's own session. */
const OF_ACCOUNT = /Password|Session/;

async function standOf({ stories }: HiddenNewsroom) {
  const where = { id: { in: stories.map(({ storyId }) => storyId) } };
  const select = {
    id: true,
    state: true,
    rev: true,
    slug: true,
    path: true,
    draftVersionId: true,
    liveVersionId: true,
  };
  const rows = await db.story.findMany({ where, select, orderBy: { id: "asc" } });
  const versions = await db.storyVersion.count({ where: { storyId: where.id } });
  return {
    rows,
    versions,
    media: await db.media.findMany({
      where: { id: { in: stories.map((each) => each.mediaId) } },
      orderBy: { id: "asc" },
    }),
  };
}

test("a signed-in reporter reads nothing of others' stories that are not public, and changes none", {
  annotation: { type: "slow", description: "tries every page, address and action of the studio" },
}, async () => {
  test.setTimeout(600_000);
  const newsroom = await hiddenNewsroom(db);
  const markConfidential = (isConfidential: boolean) =>
    db.story.updateMany({
      where: { OR: [{ id: { in: newsroom.stories.map(({ storyId }) => storyId) } }, namedAfter(newsroom)] },
      data: { isConfidential },
    });
  await markConfidential(true);
  const reporter = await signedInReporter(db, origin);
  let secrets = secretsOf(newsroom);
  const leaks: string[] = [];
  const ask = async (what: string, address: string, init: RequestInit = {}) => {
    const headers = { ...reporter.headers, ...init.headers };
    const response = await askAsSent(origin + address, { ...init, headers });
    const text = JSON.stringify([...response.headers]) + Buffer.from(await response.arrayBuffer()).toString("latin1");
    if (secrets.some((secret) => text.includes(secret))) leaks.push(`${what} ${response.status} ${address}`);
    return response.status;
  };
  const before = await standOf(newsroom);
  const own = await aStoryOf(reporter.staffId);
  expect(await ask("own desk", "/studio")).toBe(200);

  const routes = routeTable().filter((route) => /^\/(?:studio|sign-in|api\/(?!auth))/.test(route));
  const sought = newsroom.companion.slice(0, -2);
  const lists = ["/studio", "/studio/media", "/studio/topics", "/studio/authors"].map((list) => `${list}?q=${sought}`);
  for (const address of [...routes.flatMap((route) => addressesOf(route, newsroom)), ...lists]) {
    expect(await ask("page", address), address).toBeLessThan(500);
    expect(await ask("framework", address, { headers: framework }), address).toBeLessThan(500);
  }
  for (const { mediaId } of newsroom.stories) expect(await ask("picture", `/studio/media/${mediaId}`)).toBe(404);

  for (const { storyId, versionId, mediaId } of newsroom.stories) {
    const input = inputOf({ storyId, versionId, mediaId }, sought);
    for (const route of routes.filter((each) => each.startsWith("/api/stories/"))) {
      const address = route.replace("[id]", storyId);
      for (const method of METHODS) {
        const headers = { "content-type": "application/json", "if-match": "1" };
        expect(await ask(method, address, { method, headers, body: JSON.stringify(input) }), address).toBeGreaterThan(
          399,
        );
      }
    }
  }
  // Every action with everything that it could take; one story that never was public, and one that was.
  for (const { storyId, versionId, mediaId } of newsroom.stories.filter(({ state }) =>
    /^(?:draft|unpublished)$/.test(state),
  )) {
    const input = inputOf({ storyId, versionId, mediaId }, sought);
    const throughOwn = { ...input, storyId: own, otherId: storyId };
    for (const { id, name, route } of serverActions().filter((action) => !OF_ACCOUNT.test(action.name))) {
      for (const argument of [storyId, versionId, mediaId, sought, input, throughOwn]) {
        const headers = { "next-action": id, "content-type": "text/plain;charset=UTF-8", accept: "text/x-component" };
        const address = route.replace("[id]", storyId);
        await ask(name, address, { method: "POST", headers, body: JSON.stringify([argument]) });
      }
    }
  }
  expect(leaks).toEqual([]);
  expect(await standOf(newsroom)).toEqual(before);

  // Without the mark its line in the list is everybody's; what the text and its pictures say is not.
  await markConfidential(false);
  secrets = secretsOf(newsroom).filter((secret) => !/ guest$| draft of a public story$/.test(secret));
  secrets = [`${newsroom.token} in the text`, ...secrets.filter((secret) => secret !== newsroom.companion)];
  for (const list of ["/studio", `/studio?q=${sought}`, `/studio?q=${newsroom.kin}`]) await ask("list", list);
  expect(leaks).toEqual([]);
  expect(await ask("still signed in", "/studio")).toBe(200);
});
