import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { takeLease } from "@/lib/newsroom/lease/take-lease";
import { pinRelated } from "@/lib/newsroom/related/pins/pin-related";
import { saveSettings } from "@/lib/newsroom/settings/save-settings";
import { liftEmbargo } from "@/lib/newsroom/story/embargo/lift-embargo";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { setConfidential } from "@/lib/newsroom/story/review/set-confidential";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember, aMemberWhoWrites } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { aPicture } from "@/lib/testing/ids/two-desks";
import { leaseView } from "../editor/draft/lease-view";
import { readDraft } from "../editor/draft/read-draft";
import { listSideDrafts } from "../editor/draft/side-drafts";
import { getEditorStory } from "../editor/editor-story";
import { getPublishingState } from "../editor/publishing/publishing-state";
import { findRelatable } from "../editor/related/find-relatable";
import { getRelatedView } from "../editor/related/related-view";
import { compareVersions } from "../history/compare-versions";
import { getHistory } from "../history/get-history";
import { getVersion } from "../history/get-version";
import { listVersions } from "../history/list-versions";
import { whatReadersSaw } from "../history/what-readers-saw";
import { findPictures, studioPictures } from "../media/studio-picture";
import { getPreviewedVersion } from "../preview/previewed-version";
import { getSharePreview } from "../preview/share-preview";
import { getStoryPreview } from "../preview/story-preview";
import { calendarSchedule } from "../schedule/calendar-schedule";
import { listScheduledActions, scheduleFilters } from "../schedule/list-scheduled-actions";
import { unresolvedFailedActions } from "../schedule/unresolved-failed-actions";
import { liftRequestStories } from "./lift-request-stories";
import { listStories } from "./list-stories";
import { storyFilters } from "./story-filters";
import { unreadEmbargoes } from "./unread-embargoes";

const db = database();
afterAll(() => db.$disconnect());
const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => db.$transaction(work, { timeout: 60_000 });

type Story = { storyId: string; versionIds: [string, string]; picture: string; actionId: string; own: string };

/** What each door shows somebody of a story; a refusal counts as nothing. */
const doors: Record<string, (actor: StaffActor, story: Story) => Promise<unknown>> = {
  editor: (actor, { storyId }) => getEditorStory(actor, storyId),
  "draft address": (actor, { storyId }) =>
    readDraft({ actor, storyId, query: new URLSearchParams({ tab: "tab-door-1" }) } as Parameters<typeof readDraft>[0]),
  "side drafts": (actor, { storyId }) => listSideDrafts({ actor, storyId }),
  lease: (actor, { storyId }) => leaseView(db, actor, storyId, "tab-door-1"),
  "publishing panel": (actor, { storyId }) => getPublishingState(actor, storyId, "en"),
  "related panel": (actor, { storyId }) => getRelatedView(actor, storyId),
  "related list of another story": async (actor, { storyId, own }) =>
    (await getRelatedView(actor, own)).list.find(({ id }) => id === storyId),
  "related picker": async (actor, { storyId, own }) =>
    (await findRelatable(actor, { storyId: own, q: "Ledger" })).find(({ id }) => id === storyId),
  history: (actor, { storyId }) => getHistory(actor, storyId),
  versions: async (actor, { storyId }) => (await listVersions(actor, storyId))[0],
  version: (actor, { versionIds: [id] }) => getVersion(actor, id),
  comparison: (actor, { storyId, versionIds: [before, after] }) => compareVersions(actor, { storyId, before, after }),
  "what readers saw": (actor, { storyId }) => whatReadersSaw(actor, storyId, "2026-11-30T00:00:00Z", "UTC"),
  preview: (actor, { storyId, versionIds: [id] }) => getStoryPreview(actor, storyId, id),
  "preview frame": (actor, { storyId }) => getPreviewedVersion(actor, storyId, undefined),
  "share preview": (actor, { storyId }) => getSharePreview(actor, storyId),
  "its picture": async (actor, { picture }) => (await studioPictures(actor, [picture]))[0],
  "picture picker": async (actor, { picture }) =>
    (await findPictures(actor, { q: "" })).find(({ id }) => id === picture),
  schedule: async (actor, { storyId }) =>
    (await listScheduledActions(actor, scheduleFilters.parse({ view: "trouble" }), "en")).rows.find(
      (row) => row.storyId === storyId,
    ),
  "week of the schedule": async (actor, { storyId, actionId }) => {
    const { runAt } = await db.scheduledAction.findUniqueOrThrow({ where: { id: actionId } });
    const { entries } = await calendarSchedule(actor, {
      span: "week",
      day: runAt.toISOString().slice(0, 10),
      zone: "UTC",
    });
    return entries.flatMap(([, day]) => day).find((entry) => entry.storyId === storyId);
  },
  "failed actions": async (actor, { actionId }) =>
    (await unresolvedFailedActions({ actor })).find((id) => id === actionId),
  "unread embargoes": async (actor, { storyId }) =>
    (await unreadEmbargoes(actor)).find((row) => row.storyId === storyId),
  "lift requests": async (actor, { storyId }) =>
    (await liftRequestStories(actor)).find((row) => row.storyId === storyId),
  "list of stories": async (actor, { storyId }) =>
    (await listStories(actor, storyFilters.parse({ q: "Ledger" }))).rows.find(({ id }) => id === storyId),
};

async function sees(door: string, actor: StaffActor, story: Story): Promise<boolean> {
  try {
    return Boolean(await doors[door]?.(actor, story));
  } catch (error) {
    expect(error).toMatchObject({ code: "not-found" });
    return false;
  }
}

/** A story of a reporter with a co-author, and everything by which it could be met. */
async function aBusyStory(people: People, isConfidential: boolean): Promise<Omit<Story, "own">> {
  return inOne(async (tx) => {
    const { creator, coauthor, editor } = people;
    const picture = await aPicture(tx, creator.id);
    const bylines = [{ authorId: coauthor.authorId }];
    const first = await aDraft(tx, { headline: "Ledger of the mayor", bylines, leadMediaId: picture }, creator);
    const { storyId, rev } = first;
    const patch = { headline: "Ledger of the mayor, two" };
    const second = await saveDraft(tx, creator, { storyId, rev, patch, manual: true });
    await setEmbargo(tx, editor, { storyId, until: null });
    await tx.embargo.updateMany({ where: { storyId }, data: { source: "wire" } });
    await liftEmbargo(tx, editor, { storyId, reason: "Released" });
    const due = {
      kind: "publish" as const,
      runAt: new Date(Date.now() - 60_000),
      zone: "UTC",
      state: "missed" as const,
    };
    const { id: actionId } = await tx.scheduledAction.create({ data: { storyId, ...due } });
    if (isConfidential) await setConfidential(tx, creator, { storyId, isConfidential });
    return { storyId, versionIds: [first.versionId, second.versionId], picture, actionId };
  });
}

type Writer = StaffActor & { authorId: string };
type People = { creator: StaffActor; coauthor: Writer; stranger: Writer; editor: StaffActor };
let people: People;
const stories: Partial<Record<"open" | "confidential", Omit<Story, "own">>> = {};
const own = new Map<string, string>();

beforeAll(async () => {
  people = await inOne(async (tx) => {
    await saveSettings(tx, await aMember(tx, "administrator"), { requireTwo: true });
    return {
      creator: await aMember(tx, "reporter"),
      coauthor: await aMemberWhoWrites(tx, "reporter", "Co Author"),
      stranger: await aMemberWhoWrites(tx, "reporter", "Some Stranger"),
      editor: await aMember(tx, "editor"),
    };
  });
  stories.open = await aBusyStory(people, false);
  stories.confidential = await aBusyStory(people, true);
  for (const actor of Object.values(people)) {
    const { storyId } = await inOne((tx) => aDraft(tx, { headline: "A story to pin to" }, actor));
    own.set(actor.id, storyId);
    for (const story of Object.values(stories))
      await inOne((tx) => pinRelated(tx, people.editor, { storyId, otherId: story.storyId }));
  }
});

/** What a stranger among the reporters is shown of a draft that is not confidential: its line in the list. */
const openToAll = ["list of stories"];

describe.each(["open", "confidential"] as const)("a draft that is %s", (which) => {
  const through = (door: string, who: keyof People) => {
    const story = stories[which];
    if (!story) throw new Error("no story was made");
    return sees(door, people[who], { ...story, own: own.get(people[who].id) ?? "" });
  };
  it.each(Object.keys(doors))("is seen through the door %s by whom it concerns", async (door) => {
    const isOpen = which === "open" && openToAll.includes(door);
    const seen = await Promise.all(
      (["creator", "coauthor", "editor", "stranger"] as const).map((who) => through(door, who)),
    );
    expect(seen, "creator, co-author, editor, stranger").toEqual([true, true, true, isOpen]);
  });
});

it("a co-author writes as the creator does, until the byline says otherwise; nobody else", async () => {
  const { creator, coauthor, stranger } = people;
  const { storyId } = await inOne((tx) => aDraft(tx, { bylines: [{ authorId: coauthor.authorId }] }, creator));
  const save = async (actor: StaffActor, patch: object) => {
    const { rev } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
    return inOne((tx) => saveDraft(tx, actor, { storyId, rev, patch, manual: true }));
  };
  const named = async () => (await db.story.findUniqueOrThrow({ where: { id: storyId } })).authorIds;
  await save(coauthor, { standfirst: "By the co-author" });
  await expect(save(stranger, { standfirst: "By a stranger" })).rejects.toMatchObject({ code: "not-found" });
  await save(creator, { bylines: [{ authorId: stranger.authorId }, { name: "An agency" }] });
  expect(await named()).toEqual([stranger.authorId]);
  await save(stranger, { standfirst: "No stranger any more" });
  await expect(save(coauthor, { standfirst: "Once more" })).rejects.toMatchObject({ code: "not-found" });
  await save(creator, { bylines: [] });
  expect(await named()).toEqual([]);
});

it("the lease of a co-author ends with the byline, and colleagues cannot take one", async () => {
  const { creator, coauthor, stranger } = people;
  const bylines = [{ authorId: coauthor.authorId }];
  const { storyId, rev } = await inOne((tx) => aDraft(tx, { bylines }, creator));
  const take = (actor: StaffActor) => inOne((tx) => takeLease(tx, actor, { storyId, tabId: "tab-lease-1" }));
  await expect(take(stranger)).rejects.toMatchObject({ code: "not-found" });
  await take(coauthor);
  expect((await leaseView(db, creator, storyId, "tab-lease-2")).holder).toMatchObject({ name: "Co Author" });
  await inOne((tx) => saveDraft(tx, creator, { storyId, rev, patch: { bylines: [] } }));
  expect((await leaseView(db, creator, storyId, "tab-lease-2")).holder).toBeNull();
});

it("confidential is set and cleared by creator, co-authors and editors alone", async () => {
  const { creator, coauthor, stranger, editor } = people;
  const { storyId } = await inOne((tx) => aDraft(tx, { bylines: [{ authorId: coauthor.authorId }] }, creator));
  const set = (actor: StaffActor, isConfidential: boolean) =>
    inOne((tx) => setConfidential(tx, actor, { storyId, isConfidential }));
  const isConfidential = async () => (await db.story.findUniqueOrThrow({ where: { id: storyId } })).isConfidential;
  for (const actor of [creator, coauthor, editor]) {
    await set(actor, true);
    expect(await isConfidential()).toBe(true);
    await expect(set(stranger, false)).rejects.toMatchObject({ code: "not-found" });
    await set(actor, false);
    expect(await isConfidential()).toBe(false);
  }
  const lines = await db.auditEvent.findMany({
    where: { storyId, action: "story.set-confidential" },
    orderBy: { at: "asc" },
  });
  expect(lines.map(({ actorId }) => actorId)).toEqual(
    [creator, creator, coauthor, coauthor, editor, editor].map(({ id }) => id),
  );
});
