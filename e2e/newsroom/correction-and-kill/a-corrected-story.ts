import { randomBytes, randomInt } from "node:crypto";
import sharp from "sharp";
import { type Actor, clockActor } from "@/lib/newsroom/access/actor";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import type { Database, Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aBody, aPublicStory, type StoryFields } from "@/lib/testing/a-story";

export interface CorrectedStory {
  storyId: string;
  path: string;
  headline: string;
  /** A word that nothing else has */
  token: string;
  /** Stands in its text alone */
  words: string;
  topicPath: string;
  authorPath: string;
  /** Of an author who has written nothing else */
  guestPath: string;
  /** 2026/11/23 */
  day: string;
  /** 2026-11 in UTC, as the sitemap's file is named */
  month: string;
  /** Another public story, close enough to name this one beside it */
  companionPath: string;
  /** A third story of the topic, alone on its day in a month long past */
  old: { storyId: string; monthPath: string; dayPath: string };
  /** Public, and here to be taken down first */
  passing: string;
}

export async function administrator(db: Database): Promise<Actor> {
  const { id } = await db.staff.findFirstOrThrow({ where: { role: "administrator" } });
  return { kind: "staff", id, role: "administrator" };
}

async function anAuthor(tx: Tx, slug: string): Promise<string> {
  const author = { slug, name: "Ada Keeper", sortName: "Keeper" };
  return (await tx.author.create({ data: author })).id;
}

async function anOldStory(tx: Tx, shared: StoryFields): Promise<CorrectedStory["old"]> {
  const at = new Date(Date.UTC(randomInt(1900, 1980), randomInt(12), randomInt(2, 28), 12));
  const { storyId, path } = await aPublicStory(
    tx,
    { ...shared, headline: "Oil for the lamp arrives late", slug: `oil-${randomBytes(5).toString("hex")}` },
    at,
  );
  const [, , year, month, day] = path.split("/");
  return { storyId, monthPath: `/archive/${year}/${month}`, dayPath: `/archive/${year}/${month}/${day}` };
}

/** Section, topic and author that all of them share. */
async function shared(tx: Tx, token: string): Promise<StoryFields> {
  const { id: sectionId } = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
  const topic = { slug: `topic-${token}`, names: { en: "Keepers" }, descriptions: { en: "Of lamps." } };
  const { id: topicId } = await tx.topic.create({ data: topic });
  const authorId = await anAuthor(tx, `author-${token}`);
  return { sectionId, topicIds: [topicId], bylines: [{ authorId, role: "by" as const }] };
}

async function aCompanion(tx: Tx, fields: StoryFields): Promise<string> {
  const { path } = await aPublicStory(tx, {
    ...fields,
    headline: "The harbour lamp goes out at dawn",
    slug: `lamp-${randomBytes(5).toString("hex")}`,
    body: aBody("The harbour lamp went out at dawn and nobody lit it again that night."),
  });
  return path;
}

async function aPicture(tx: Tx, background: string): Promise<string> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return (await uploadPicture(tx, clockActor, { bytes, alts: { en: "A lighthouse" } })).mediaId;
}

/** A public story that stands on every kind of list: with picture, topic and author of its own, and a companion that shares them. */
export async function aCorrectedStory(db: Database): Promise<CorrectedStory> {
  const commit = <Value>(work: (tx: Tx) => Promise<Value>) => inTransaction(db, work);
  const token = `qk${randomBytes(5).toString("hex")}`;
  const headline = `Lighthouse keeper ${token} leaves`;
  const words = `Only the text says ${token}-inside.`;
  const { bylines = [], ...fields } = await commit((tx) => shared(tx, token));
  const companionPath = await commit((tx) => aCompanion(tx, { ...fields, bylines }));
  const guest = { authorId: await commit((tx) => anAuthor(tx, `guest-${token}`)), role: "reporting" as const };
  const leadMediaId = await commit((tx) => aPicture(tx, `#${token.slice(2, 8)}`));
  const own = { headline, slug: token, weight: 5, leadMediaId, bylines: [...bylines, guest] };
  // Words that its companion has, and enough of its own to be nobody's copy.
  const others = Array.from({ length: 40 }, () => randomBytes(4).toString("hex")).join(" ");
  const body = aBody(`At dawn the lamp above the harbour stayed dark for a second night. ${others} ${words}`);
  const { storyId, path } = await commit((tx) => aPublicStory(tx, { ...fields, ...own, body }));
  const { firstPublishedAt } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const boat = { sectionId: fields.sectionId, slug: `boat-${randomBytes(5).toString("hex")}`, headline: "A boat" };
  return {
    ...{ storyId, path, headline, token, words, companionPath },
    topicPath: `/topic/topic-${token}`,
    authorPath: `/author/author-${token}`,
    guestPath: `/author/guest-${token}`,
    day: path.split("/").slice(2, 5).join("/"),
    month: (firstPublishedAt ?? new Date()).toISOString().slice(0, 7),
    old: await commit((tx) => anOldStory(tx, { ...fields, bylines })),
    passing: (await commit((tx) => aPublicStory(tx, boat))).storyId,
  };
}
