import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { Refusal } from "@/lib/newsroom/refusal";
import { type LocalTime, resolveLocalTime } from "@/lib/newsroom/schedule/local-time";
import { type PublicVersionAt, publicVersionAt } from "@/lib/newsroom/story/publication/public-version-at";
import type { PublicationPeriod } from "@/lib/newsroom/story/publication/publication-periods";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { readPeriods } from "./read-periods";

export type ReadersSaw =
  /** What was asked is no time; `why` says so */
  | { kind: "refused"; why: Refusal["stated"] }
  /** A wall-clock time that exists twice, or not at all: the instants to choose from, ISO 8601 */
  | { kind: "choose"; why: "twice" | "missing"; choices: string[] }
  | { kind: "answer"; at: string; seen: PublicVersionAt; versionNumber: number | null; corrections: string[] };

const isInstant = (text: string) => /(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * What readers saw of a story at a time: an instant with Z or an offset, or wall-clock time in `zone`.
 * Null where there is no story that the actor may read.
 */
export async function whatReadersSaw(
  actor: Actor,
  storyId: string,
  time: string,
  zone: string,
): Promise<ReadersSaw | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const story = await database().story.findUnique({ where: { id: storyId } });
  if (!story || !may(actor, "story.read", story)) return null;
  const local = readTime(time, zone);
  if (local instanceof Refusal) return { kind: "refused", why: local.stated };
  if (local.kind !== "exact") {
    const choices = (local.kind === "twice" ? local.choices : local.nearest).map((choice) => choice.toISOString());
    return { kind: "choose", why: local.kind, choices };
  }
  const [periods, now] = await Promise.all([readPeriods(storyId), databaseNow(database())]);
  const { expireAt, firstPublishedAt } = story;
  const seen = publicVersionAt(local.at, { periods, now, expireAt, firstPublishedAt });
  const period = seen.kind === "version" ? seen.period : seen.before;
  const [versionNumber, corrections] = await Promise.all([numberOf(period), correctionsAt(storyId, local.at)]);
  return { kind: "answer", at: local.at.toISOString(), seen, versionNumber, corrections };
}

function readTime(time: string, zone: string): LocalTime | Refusal {
  try {
    return isInstant(time) ? { kind: "exact", at: new Date(time) } : resolveLocalTime(time, zone);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function numberOf(period: PublicationPeriod | null): Promise<number | null> {
  if (!period) return null;
  const version = await database().storyVersion.findUnique({ where: { id: period.versionId }, select: { n: true } });
  return version?.n ?? null;
}

/** The corrections that stood under a story at an instant, in the words that they had then. */
async function correctionsAt(storyId: string, at: Date): Promise<string[]> {
  const rows = await database().correction.findMany({
    where: { storyId, publishedAt: { lte: at } },
    orderBy: { publishedAt: "asc" },
    include: { revisions: { where: { replacedAt: { gt: at } }, orderBy: { replacedAt: "asc" }, take: 1 } },
  });
  return rows.map(({ text, revisions: [then] }) => then?.text ?? text);
}
