import { randomBytes } from "node:crypto";
import { expect } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { createStory } from "@/lib/newsroom/story/create-story";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { labelVersion } from "@/lib/newsroom/story/version/label-version";
import type { Database, Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aPublicStory } from "@/lib/testing/a-story";
import { describedPicture } from "./described-picture";
import { everyBlock } from "./every-block";
import { expectFilled } from "./expect-filled";
import { isRevealed } from "./reveal";
import { ways } from "./ways";

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
  /** Stands in every text of every hidden story, its pictures, author and topic, and nowhere else; not in headline and slug of the retracted one, which stay public */
  token: string;
  /** Another word of every hidden text, and of no name, to search by without writing the token */
  companion: string;
  /** A word of every hidden text that the public neighbour has too */
  kin: string;
  /** A topic of all hidden stories, and of one that is public */
  shared: { id: string; path: string };
  /** The public story of that topic: what becomes public is related to it */
  neighbour: string;
  stories: Hidden[];
}

const contactOf = (token: string) => ({
  links: [{ label: `${token} link`, url: `https://example.org/${token}` }],
  fediverse: `${token}@example.org`,
});

type Secrets = Pick<HiddenNewsroom, "token" | "companion" | "kin" | "shared">;

async function hide(tx: Tx, state: string, { token, companion, kin, shared }: Secrets): Promise<Hidden> {
  const slug = `${token}-${state.toLowerCase()}`;
  // Texts that say the same would stand in lists once.
  const own = Array.from({ length: 8 }, () => randomBytes(4).toString("hex")).join(" ");
  const words = `${companion} ${token} in the text ${kin} ${own}`;
  const section = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
  const topic = await tx.topic.create({ data: { slug, names: { en: `${token} topic` }, descriptions: { en: token } } });
  const author = await tx.author.create({
    data: { slug, name: `${token} author`, sortName: token, bios: { en: token }, beat: token, ...contactOf(token) },
  });
  const said = {
    alts: { en: `${token} picture` },
    captions: { en: `${token} caption` },
    credit: `${token} credit`,
  };
  const picture = { bytes: await describedPicture(`${token} of the file`), originalName: `${token}.jpg`, ...said };
  const media = await uploadPicture(tx, clockActor, picture);
  // What readers of a retracted story are told is its address and its headline.
  const shown =
    state === "retracted"
      ? { slug: `taken-back-${randomBytes(5).toString("hex")}`, headline: "Taken back" }
      : { slug, headline: `${companion} ${token} ${state}` };
  const draft = await createStory(tx, clockActor, {
    ...{ lang: "en", sectionId: section.id, weight: 5, ...shown },
    shortHeadline: `${companion} ${token} ${state} short`,
    socialHeadline: `${companion} ${token} ${state} social`,
    seoTitle: `${companion} ${token} ${state} seo`,
    ...{ standfirst: words, location: token, leadMediaId: media.mediaId, leadCaption: `${token} lead` },
    // Paid stories stand in fewer lists: those that become public here are not paid for.
    sponsor: isRevealed(state) ? null : `${token} sponsor`,
    topicIds: [topic.id, shared.id],
    bylines: [
      { authorId: author.id, role: "by" as const },
      { name: `${token} guest`, role: "reporting" as const },
    ],
    body: { schema: 1, blocks: everyBlock(words, media.mediaId) },
  });
  const { storyId, versionId } = draft;
  await labelVersion(tx, clockActor, { storyId, versionId, label: `${token} label` });
  await ways[state]?.(tx, { storyId, versionId, words });
  return {
    ...{ state, storyId, versionId, topicSlug: slug, authorSlug: slug },
    slugs: [shown.slug, `${shown.slug}-moved`],
    mediaId: media.mediaId,
    mediaHash: media.hash,
  };
}

/** A topic that is known already, with one public story that has a word in common with the others and tells nothing of them. */
async function aNeighbourhood(tx: Tx, kin: string) {
  const section = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
  const { id, slug } = await tx.topic.create({
    data: {
      slug: `bells-${randomBytes(5).toString("hex")}`,
      names: { en: "Harbour bells" },
      descriptions: { en: "Rung at noon." },
    },
  });
  const headline = `Bells at noon ${kin}`;
  const { path } = await aPublicStory(tx, { sectionId: section.id, topicIds: [id], slug, headline });
  return { shared: { id, path: `/topic/${slug}` }, neighbour: path };
}

/** One story in each non-public state, and a newer draft of a story that is public. */
export async function hiddenNewsroom(db: Database): Promise<HiddenNewsroom> {
  const token = `zq${randomBytes(5).toString("hex")}`;
  const companion = `vx${randomBytes(5).toString("hex")}`;
  const kin = `ky${randomBytes(5).toString("hex")}`;
  const neighbourhood = await inTransaction(db, (tx) => aNeighbourhood(tx, kin));
  const secrets = { token, companion, kin, ...neighbourhood };
  const stories: Hidden[] = [];
  for (const state of Object.keys(ways)) {
    stories.push(await inTransaction(db, (tx) => hide(tx, state, secrets), { timeout: 20_000 }));
  }
  await expectFilled(db, token, stories);
  const byTheClock = stories.find(({ state }) => state === "unpublishedByTheClock")?.storyId ?? "";
  const isPublic = () => db.publicStory.count({ where: { id: byTheClock } });
  await expect.poll(isPublic, { timeout: 10_000 }).toBe(0);
  const { id, rev } = await db.story.findFirstOrThrow({
    where: { sourceSystem: "demo", state: "published", lang: "en" },
  });
  await inTransaction(db, (tx) =>
    saveDraft(tx, clockActor, { storyId: id, rev, patch: { headline: `${token} draft of a public story` } }),
  );
  return { ...secrets, stories };
}
