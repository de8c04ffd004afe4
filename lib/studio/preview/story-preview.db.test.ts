import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/newsroom/access/actor";
import { beginStoryline } from "@/lib/newsroom/related/storyline/begin-storyline";
import { joinStoryline } from "@/lib/newsroom/related/storyline/join-storyline";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { database, type Tx } from "@/lib/platform/db/database";
import type { StoryPage } from "@/lib/public/story/story-page";
import { getStoryPage } from "@/lib/site/story-page";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aBody, aDraft, aPublicStory, type StoryFields } from "@/lib/testing/a-story";
import { aPicture, inHours } from "@/lib/testing/ids/two-desks";
import { getPreviewedVersion } from "./previewed-version";
import { getStoryPreview } from "./story-preview";

const db = database();
afterAll(() => db.$disconnect());

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => db.$transaction(work, { timeout: 60_000 });

let editor: Actor;
let sectionId = "";

/** A section with so many public stories, each as old as no other: equally close ones would have no order. */
async function aFilledSection(tx: Tx, stories: number): Promise<string> {
  const { id } = await aSection(tx);
  for (let day = 1; day <= stories; day++) {
    // Texts that say the same would stand in lists once.
    const body = aBody(Array.from({ length: 12 }, () => randomBytes(4).toString("hex")).join(" "));
    await aPublicStory(tx, { sectionId: id, body }, new Date(Date.UTC(2026, 4, day, stories)));
  }
  return id;
}

beforeAll(async () => {
  await inOne(async (tx) => {
    editor = await aMember(tx, "editor");
    sectionId = await aFilledSection(tx, 12);
  });
}, 60_000);

/** A draft with everything that a version can say, and pictures that nobody saw before. */
async function aFullDraft(tx: Tx, kind: StoryFields["kind"], inSection = sectionId) {
  const [lead, inText, face] = [await aPicture(tx, null), await aPicture(tx, null), await aPicture(tx, null)];
  const slug = randomUUID();
  const author = { slug, name: "Ann Lee", sortName: "Lee, Ann", portraitId: face, fediverse: "ann@example.org" };
  const { id: authorId } = await tx.author.create({ data: author });
  const topics = [randomUUID(), randomUUID()];
  for (const id of topics) await tx.topic.create({ data: { id, slug: id, names: { en: `Ferries ${id}` } } });
  return aDraft(
    tx,
    {
      ...{
        kind,
        sectionId: inSection,
        slug: `ferry-${slug}`,
        topicIds: topics,
        leadMediaId: lead,
        leadCaption: "At the pier",
        location: "Saltmere",
      },
      ...{ headline: "Ferry returns", shortHeadline: "Ferry back", socialHeadline: "It is back", seoTitle: "Ferry" },
      ...{ standfirst: "After eleven years.", sponsor: kind === "feature" ? "Harbour Lines" : null },
      rating: kind === "review" ? 3.5 : null,
      bylines: [
        { authorId, role: "by" },
        { name: "A guest", role: "photos" },
      ],
      body: {
        schema: 1,
        blocks: [
          ...aBody("The ferry 🚢 ".repeat(90)).blocks,
          { id: "p", type: "picture", mediaId: inText, size: "wide" },
        ],
      },
    },
    editor,
  );
}

async function publicPage(storyId: string): Promise<StoryPage> {
  const { path } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const answer = await getStoryPage("-", (path ?? "").slice(1));
  if (!answer.page || "notice" in answer.page) throw new Error(`${path} answers ${answer.status}`);
  return answer.page;
}

/** Without the moment at which the site was read. */
const lasting = ({ site: { readAt: _, ...site }, ...page }: StoryPage) => ({ ...page, site });

test.each(["news", "opinion", "review", "feature", "gallery"] as const)(
  "the preview of what is live of %s is the page that readers get",
  async (kind) => {
    const { storyId, versionId } = await inOne(async (tx) => {
      const draft = await aFullDraft(tx, kind);
      await publish(tx, editor, draft);
      for (const severity of ["normal", "high"] as const) {
        const text = `It was ${severity}.`;
        await addCorrection(tx, editor, { storyId: draft.storyId, kind: "correction", severity, text });
      }
      const { storylineId } = await beginStoryline(tx, editor, { kind: "series", lang: "en", title: "Ferries" });
      await joinStoryline(tx, editor, { storylineId, storyId: draft.storyId });
      return draft;
    });
    const page = lasting(await publicPage(storyId));
    expect(page).toMatchObject({ corrections: [{}, {}], writers: [{ fediverse: "ann@example.org" }] });
    expect([page.picture, page.nextUp, page.topics.length]).toEqual([expect.anything(), expect.anything(), 2]);
    expect(page.related.length).toBeGreaterThan(0);
    const preview = await getStoryPreview(editor, storyId, versionId);
    expect(preview && lasting(preview.page)).toEqual(page);
  },
);

/** A page without the times of publication, and as if its pictures were public. */
const untimed = (page: StoryPage) =>
  JSON.parse(
    JSON.stringify({ ...lasting(page), publishedAt: null, updatedAt: null }, (key, value) =>
      key === "isPrivate" ? undefined : value,
    ),
  );

test("the preview of a draft is the page that readers get once it is published", async () => {
  const { storyId, versionId } = await inOne(async (tx) => {
    const section = await aFilledSection(tx, 4);
    // It says the same, so neither is offered after the other.
    await publish(tx, editor, await aFullDraft(tx, "news", section));
    return aFullDraft(tx, "opinion", section);
  });
  const preview = await getStoryPreview(editor, storyId, versionId);
  if (!preview) throw new Error("no preview");
  expect([preview.page.picture, preview.page.portrait]).toMatchObject([{ isPrivate: true }, { isPrivate: true }]);
  expect(Object.values(preview.page.pictures)).toMatchObject([{ isPrivate: true }]);
  await inOne((tx) => publish(tx, editor, { storyId, versionId }));
  const page = await publicPage(storyId);
  expect(untimed(preview.page)).toEqual(untimed(page));
  expect(JSON.stringify(page)).not.toContain("isPrivate");
});

test("a version is shown as it was, and named as what it is", async () => {
  const { storyId, versionId } = await inOne((tx) => aFullDraft(tx, "news"));
  await inOne((tx) => publish(tx, editor, { storyId, versionId }));
  const { rev } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const patch = { headline: "Ferry is late", leadMediaId: null };
  const draft = await inOne((tx) => saveDraft(tx, editor, { storyId, rev, patch, manual: true }));
  const titleOf = async (id: string) => (await getStoryPreview(editor, storyId, id))?.page.title;
  expect([await titleOf(versionId), await titleOf(draft.versionId)]).toEqual(["Ferry returns", "Ferry is late"]);
  expect(await getPreviewedVersion(editor, storyId, undefined)).toMatchObject({
    ...{ id: draft.versionId, n: 2, draftId: draft.versionId, liveId: versionId },
  });
  expect(await getPreviewedVersion(editor, storyId, versionId)).toMatchObject({ id: versionId, n: 1 });
});

test("an embargo is shown, and no version is there for those who may not read the story", async () => {
  const { owner, other } = await inOne(async (tx) => ({
    owner: await aMember(tx, "reporter"),
    other: await aMember(tx, "reporter"),
  }));
  const { storyId, versionId } = await inOne(async (tx) => {
    const draft = await aDraft(tx, { sectionId }, owner);
    await setEmbargo(tx, editor, { storyId: draft.storyId, until: inHours(5), zone: "UTC" });
    return draft;
  });
  for (const actor of [editor, owner]) {
    expect((await getStoryPreview(actor, storyId, versionId))?.embargo?.until).toBeTruthy();
  }
  expect(await getStoryPreview(other, storyId, versionId)).toBeNull();
  for (const asked of [undefined, versionId]) expect(await getPreviewedVersion(other, storyId, asked)).toBeNull();
  const foreign = await inOne((tx) => aDraft(tx, { sectionId }));
  for (const id of [foreign.versionId, randomUUID(), "../..", ""]) {
    expect(await getStoryPreview(editor, storyId, id)).toBeNull();
    expect(await getStoryPreview(editor, id, versionId)).toBeNull();
  }
});
