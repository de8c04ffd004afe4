import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { db, kept } from "../../newsroom";
import { aWriter, threeParagraphs } from "./two-editors";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

const [one, two] = ["tab-one-000001", "tab-two-000002"];

interface Save {
  rev?: string;
  tabId?: string;
  storyId?: string;
  baseVersionId?: string;
  patch?: Record<string, unknown>;
}

/** Sends one save as an editor does; what is not told is right. */
async function put(request: APIRequestContext, story: Awaited<ReturnType<typeof aStory>>, save: Save = {}) {
  const { storyId, rev, versionId } = story;
  const { rev: told = `"${rev}"`, ...body } = save;
  const answer = await request.put(`/api/stories/${storyId}/draft`, {
    headers: told ? { "If-Match": told } : {},
    data: { storyId, tabId: one, baseVersionId: versionId, patch: { headline: "Saved" }, ...body },
  });
  return { status: answer.status(), ...(await answer.json()) };
}

async function aStory(headline: string) {
  const storyId = await threeParagraphs(headline);
  const { story } = await kept(storyId);
  return { storyId, rev: story.rev, versionId: story.draftVersionId ?? "" };
}

const aRequest = async (browser: Browser, name: string) => (await aWriter(browser, name)).context.request;

test("half a character in the text, a caption or a byline is left out, and the save says so", async ({ browser }) => {
  const request = await aRequest(browser, "Ines Holt");
  const story = await aStory("Whole characters");
  const blocks = [{ id: "a", type: "quote", text: [{ text: "boat \ud83d" }], attribution: "crew\ud83d" }];
  const patch = { body: { schema: 1, blocks }, bylines: [{ name: "Jo\udc00 Doe" }], leadCaption: "pier\ud83d" };
  const saved = await put(request, story, { patch });
  expect(saved).toMatchObject({ status: 200, cleaned: { bylines: [{ name: "Jo Doe" }], leadCaption: "pier" } });
  expect(new Set(saved.stripped)).toEqual(new Set(["body", "bylines", "leadCaption"]));
  expect((await kept(story.storyId)).body.blocks).toMatchObject([{ text: [{ text: "boat " }], attribution: "crew" }]);
});

test("saves without a revision, from the future or of another story are refused by name, and nothing is written", async ({
  browser,
}) => {
  const request = await aRequest(browser, "Ines Holt");
  const story = await aStory("Unchanged");
  const other = await aStory("Another story");
  const refused: [Save, number, string, string][] = [
    [{ rev: "" }, 428, "missing-revision", "If-Match"],
    [{ rev: '"99"' }, 400, "unknown-revision", "rev"],
    [{ rev: "newest" }, 400, "unknown-revision", "If-Match"],
    [{ storyId: other.storyId }, 400, "other-story", "storyId"],
    [{ baseVersionId: other.versionId }, 400, "other-story", "baseVersionId"],
    [{ tabId: "x" }, 422, "invalid-input", "tabId"],
    [{ patch: { headline: "x".repeat(201) } }, 422, "invalid-input", "patch.headline"],
    [
      { patch: { body: { schema: 1, blocks: [{ id: "a", type: "script" }] } } },
      422,
      "unknown-block",
      "body.blocks.0.type",
    ],
  ];
  for (const [save, status, code, path] of refused) {
    expect(await put(request, story, save), code).toMatchObject({ status, code, problems: [{ path }] });
  }
  const broken = await request.put(`/api/stories/${story.storyId}/draft`, {
    headers: { "If-Match": '"0"', "Content-Type": "application/json" },
    data: Buffer.from("{"),
  });
  expect([broken.status(), (await broken.json()).code]).toEqual([422, "invalid-input"]);
  expect((await kept(story.storyId)).story.rev).toBe(story.rev);
  expect(await put(request, story)).toMatchObject({ status: 200, head: { rev: story.rev + 1 } });
  expect(await put(request, story)).toMatchObject({ status: 409, code: "stale-version" });
  const large = { patch: { standfirst: "x".repeat(2_200_000) } };
  expect(await put(request, story, large)).toMatchObject({ status: 413, code: "too-large" });
});

test("a lease is renewed, answered and used by its own session alone", async ({ browser }) => {
  const [ines, tomas] = [await aRequest(browser, "Ines Holt"), await aRequest(browser, "Tomas Berg")];
  const story = await aStory("Leased");
  const lease = async (request: APIRequestContext, data: Record<string, unknown>) => {
    const answer = await request.post(`/api/stories/${story.storyId}/lease`, { data });
    return { status: answer.status(), ...(await answer.json()) };
  };
  expect(await lease(ines, { verb: "take", tabId: one })).toMatchObject({ status: 200, isMine: true });
  const held = { status: 423, code: "lease-held", message: "Ines Holt is writing in this story." };
  expect(await lease(tomas, { verb: "take", tabId: two })).toMatchObject(held);
  expect(await lease(tomas, { verb: "renew", tabId: two })).toMatchObject(held);
  expect(await put(tomas, story, { tabId: two })).toMatchObject(held);
  const foreign = { status: 403, code: "not-permitted", problems: [{ path: "tabId" }] };
  expect(await lease(tomas, { verb: "renew", tabId: one })).toMatchObject(foreign);
  expect(await lease(tomas, { verb: "answer", give: true, tabId: one })).toMatchObject(foreign);
  expect(await lease(tomas, { verb: "release", tabId: one })).toMatchObject({ status: 200, isMine: false });
  expect(await lease(tomas, { verb: "steal", tabId: two })).toMatchObject({ status: 422, code: "invalid-input" });
  const silent = await lease(tomas, { verb: "take", takeOver: true, tabId: two });
  expect(silent).toMatchObject({ status: 409, code: "needs-confirmation", problems: [{ path: "reason" }] });
  expect(await put(ines, story)).toMatchObject({ status: 200 });
  expect(await db.editLease.count({ where: { storyId: story.storyId, tabId: one } })).toBe(1);
});

test("an editor's addresses are closed to visitors, to other sites' pages and to reporters of other stories", async ({
  browser,
  request,
}) => {
  const story = await aStory("Closed");
  const reporter = (await aWriter(browser, "A Reporter", "reporter")).context.request;
  const editor = await aRequest(browser, "Ines Holt");
  for (const end of ["draft", "lease", "side-drafts"]) {
    const address = `/api/stories/${story.storyId}/${end}?tab=${one}`;
    expect([(await request.get(address)).status(), end]).toEqual([401, end]);
    expect([(await reporter.get(address)).status(), end]).toEqual([404, end]);
    const foreign = await editor.get(address, { headers: { "Sec-Fetch-Site": "cross-site" } });
    expect([foreign.status(), end]).toEqual([403, end]);
    const own = await editor.get(address);
    expect([own.status(), own.headers()["cache-control"], end]).toEqual([200, "no-store", end]);
  }
  expect(await put(request, story)).toMatchObject({ status: 401, code: "signed-out" });
  expect(await put(reporter, story)).toMatchObject({ status: 404, code: "not-found" });
  const side = { baseVersionId: story.versionId, patch: { headline: "Foreign" } };
  const left = await reporter.post(`/api/stories/${story.storyId}/side-drafts`, { data: side });
  expect([left.status(), (await left.json()).code]).toEqual([404, "not-found"]);
  expect((await kept(story.storyId)).story.rev).toBe(story.rev);
});
