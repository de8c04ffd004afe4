import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { type Actor, clockActor } from "@/lib/newsroom/actor";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import type { Database } from "@/lib/platform/db/database";
import { aBody, aPublicStory } from "@/lib/testing/a-story";

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
  /** 2026/11/23 */
  day: string;
  /** 2026-11 in UTC, as the sitemap's file is named */
  month: string;
  /** Another public story, close enough to name this one beside it */
  companionPath: string;
}

export async function administrator(db: Database): Promise<Actor> {
  const { id } = await db.staff.findFirstOrThrow({ where: { role: "administrator" } });
  return { kind: "staff", id, role: "administrator" };
}

/** A public story that stands on every kind of list: with picture, topic and author of its own, and a companion that shares them. */
export async function aCorrectedStory(db: Database): Promise<CorrectedStory> {
  const token = `qk${randomBytes(5).toString("hex")}`;
  const headline = `Lighthouse keeper ${token} leaves`;
  const words = `Only the text says ${token}-inside.`;
  return db.$transaction(async (tx) => {
    const section = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
    const topic = await tx.topic.create({ data: { slug: `topic-${token}`, names: { en: "Keepers" } } });
    const author = await tx.author.create({
      data: { slug: `author-${token}`, name: "Ada Keeper", sortName: "Keeper" },
    });
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: `#${token.slice(2, 8)}` } })
      .jpeg()
      .toBuffer();
    const { mediaId } = await uploadPicture(tx, clockActor, { bytes, alts: { en: "A lighthouse" } });
    const shared = {
      sectionId: section.id,
      topicIds: [topic.id],
      bylines: [{ authorId: author.id, role: "by" as const }],
    };
    const companion = await aPublicStory(tx, {
      ...shared,
      headline: "The harbour lamp goes out at dawn",
      slug: `lamp-${randomBytes(5).toString("hex")}`,
      body: aBody("The harbour lamp went out at dawn and nobody lit it again that night."),
    });
    const story = await aPublicStory(tx, {
      ...shared,
      ...{ headline, slug: token, weight: 5, leadMediaId: mediaId, body: aBody(words) },
    });
    const { firstPublishedAt } = await tx.story.findUniqueOrThrow({ where: { id: story.storyId } });
    return {
      ...{ storyId: story.storyId, path: story.path, headline, token, words },
      topicPath: `/topic/${topic.slug}`,
      authorPath: `/author/${author.slug}`,
      day: story.path.split("/").slice(2, 5).join("/"),
      month: (firstPublishedAt ?? new Date()).toISOString().slice(0, 7),
      companionPath: companion.path,
    };
  });
}
