import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { type Actor, clockActor } from "@/lib/newsroom/actor";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { createStory } from "@/lib/newsroom/story/create-story";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { kill } from "@/lib/newsroom/story/kill";
import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import type { Database, Tx } from "@/lib/platform/db/database";

export interface Hidden {
  state: string;
  storyId: string;
  versionId: string;
  /** Those of its present and, where it was public once, of its former address */
  slugs: string[];
  topicSlug: string;
  authorSlug: string;
  mediaId: string;
  mediaHash: string;
}

export interface HiddenNewsroom {
  /** Stands in headline, standfirst, text, caption, slug, file name, author and topic of every hidden story, and nowhere else */
  token: string;
  /** Another word of every hidden text, and of no name, to search by without writing the token */
  companion: string;
  stories: Hidden[];
}

const admin = async (tx: Tx): Promise<Actor> => {
  const { id } = await tx.staff.findFirstOrThrow({ where: { role: "administrator" } });
  return { kind: "staff", id, role: "administrator" };
};

/** Publishes a draft and gives it another address, so that the first one is an old one. */
async function publishAndMove(tx: Tx, story: { storyId: string; versionId: string }): Promise<void> {
  await publish(tx, clockActor, story);
  const { slug } = await tx.story.findUniqueOrThrow({ where: { id: story.storyId } });
  await move(tx, clockActor, { storyId: story.storyId, slug: `${slug}-moved` });
}

/** What brings a draft into each state in which it must not be seen. */
const ways: Record<string, (tx: Tx, story: { storyId: string; versionId: string; rev: number }) => Promise<unknown>> = {
  draft: async () => undefined,
  inReview: (tx, { storyId }) => tx.story.update({ where: { id: storyId }, data: { state: "inReview" } }),
  approved: (tx, { storyId }) => tx.story.update({ where: { id: storyId }, data: { state: "approved" } }),
  scheduled: (tx, { storyId, versionId }) =>
    scheduleAction(tx, clockActor, {
      storyId,
      versionId,
      kind: "publish",
      at: "2027-06-01T00:00:00Z",
      zone: "UTC",
      isConfirmed: true,
    }),
  embargoed: (tx, { storyId }) => setEmbargo(tx, clockActor, { storyId, until: null, zone: "UTC" }),
  embargoedWhilePublic: async (tx, story) => {
    await publishAndMove(tx, story);
    await tx.embargo.create({ data: { storyId: story.storyId, zone: "UTC" } });
  },
  expired: async (tx, story) => {
    await publishAndMove(tx, story);
    await tx.story.update({ where: { id: story.storyId }, data: { expireAt: new Date(0) } });
  },
  notYet: async (tx, story) => {
    await publishAndMove(tx, story);
    await tx.story.update({ where: { id: story.storyId }, data: { publishAt: new Date("2090-01-01") } });
  },
  unpublished: async (tx, story) => {
    await publishAndMove(tx, story);
    await unpublish(tx, clockActor, { storyId: story.storyId });
  },
  killed: async (tx, story) => {
    await publishAndMove(tx, story);
    await kill(tx, await admin(tx), { storyId: story.storyId, reason: "Court" });
  },
};

async function hide(tx: Tx, state: string, token: string, companion: string): Promise<Hidden> {
  const slug = `${token}-${state.toLowerCase()}`;
  const section = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
  const topic = await tx.topic.create({ data: { slug, names: { en: `${token} topic` }, descriptions: { en: token } } });
  const author = await tx.author.create({
    data: { slug, name: `${token} author`, sortName: token, bios: { en: token } },
  });
  const bytes = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#803020" } })
    .jpeg()
    .toBuffer();
  const words = { alts: { en: `${token} picture` }, captions: { en: `${token} caption` }, credit: `${token} credit` };
  const media = await uploadPicture(tx, clockActor, { bytes, originalName: `${token}.jpg`, ...words });
  const text = `${companion} ${token} in the text`;
  const draft = await createStory(tx, clockActor, {
    ...{
      lang: "en",
      sectionId: section.id,
      slug,
      weight: 1,
      headline: `${companion} ${token} ${state}`,
      standfirst: text,
      leadMediaId: media.mediaId,
    },
    ...{
      leadCaption: `${token} lead`,
      location: token,
      topicIds: [topic.id],
      bylines: [{ authorId: author.id, role: "by" as const }],
    },
    body: { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text }] }] },
  });
  await ways[state]?.(tx, draft);
  return {
    state,
    storyId: draft.storyId,
    versionId: draft.versionId,
    slugs: [slug, `${slug}-moved`],
    topicSlug: slug,
    authorSlug: slug,
    mediaId: media.mediaId,
    mediaHash: media.hash,
  };
}

/** One story in each non-public state, and a newer draft of a story that is public. */
export async function hiddenNewsroom(db: Database): Promise<HiddenNewsroom> {
  const token = `zq${randomBytes(5).toString("hex")}`;
  const companion = `vx${randomBytes(5).toString("hex")}`;
  const stories: Hidden[] = [];
  for (const state of Object.keys(ways)) stories.push(await db.$transaction((tx) => hide(tx, state, token, companion)));
  const { id, rev } = await db.story.findFirstOrThrow({ where: { state: "published", lang: "en" } });
  await db.$transaction((tx) =>
    saveDraft(tx, clockActor, { storyId: id, rev, patch: { headline: `${token} draft of a public story` } }),
  );
  return { token, companion, stories };
}

/** Makes one hidden story public. */
export async function reveal(db: Database, { storyId }: Hidden): Promise<string> {
  const { draftVersionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const published = await db.$transaction((tx) =>
    publish(tx, clockActor, { storyId, versionId: draftVersionId ?? "" }),
  );
  return published.path;
}
