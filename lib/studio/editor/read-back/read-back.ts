import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { localePrefix } from "@/lib/newsroom/address/address";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { defaultLanguage } from "@/lib/newsroom/settings/settings";
import { embargoInForce } from "@/lib/newsroom/story/embargo/embargo-in-force";
import { isPublicState } from "@/lib/newsroom/story/workflow";
import { database } from "@/lib/platform/db/database";
import { fetchOwnPage } from "@/lib/platform/http/fetch-own-page";
import type { Story } from "@/prisma/generated/client";
import { listAddresses, type PublicPage } from "./list-addresses";
import { msSincePublicChange } from "./ms-since-public-change";

const PATIENCE = 5_000;
const BETWEEN = 150;
/** Stories that every first page shows at least */
const FRONT = 10;
const PUBLIC = ["published", "correcting"] as const;

/** `replaced`: something else is there, as intended. */
type ReadBackOutcome = "live" | "gone" | "replaced" | "wrong";

/** What a public page showed, or what was wrong with it. */
type RightPage = { is: "version"; hash: string } | { is: keyof typeof outcomes };
type PageFound =
  | RightPage
  | { is: "otherVersion" | "notListed" | "stillListed" }
  | { is: "wrongStatus"; status: number; expected: number }
  | { is: "badStatus"; status: number }
  | { is: "noAnswer"; error: string };

export interface ReadBack {
  page: PublicPage;
  path: string;
  outcome: ReadBackOutcome;
  /** Milliseconds until the page was right: from the publication or withdrawal for who asks right after it, else from the question */
  took: number;
  found: PageFound;
}

/** What it means that a page is right. */
const outcomes = {
  listed: "live",
  older: "live",
  missing: "gone",
  gone: "gone",
  unlisted: "gone",
  notice: "replaced",
  elsewhere: "replaced",
} as const satisfies Record<string, ReadBackOutcome>;

interface Expected {
  page: PublicPage;
  path: string;
  /** What is wrong with the page, or null */
  problem: (answer: { status: number; html: string }) => PageFound | null;
  /** What is right */
  found: RightPage;
}

/**
 * Reads a story back from its public addresses as a reader would, for at most 5 s: the story itself and every list that it belongs to.
 * `isRightAfter` says that it was published or taken off a moment ago.
 */
export async function readBack(actor: Actor, storyId: string, isRightAfter: boolean): Promise<ReadBack[]> {
  const asked = Date.now();
  const story = await database().story.findUnique({
    where: { id: z.uuid().parse(storyId) },
    include: { section: true, liveVersion: { select: { hash: true } } },
  });
  if (!story?.path || !may(actor, "story.read", story)) return [];
  const { path, lang } = story;
  const start = isRightAfter ? Date.now() - (await msSincePublicChange(storyId)) : asked;
  const prefix = localePrefix(lang, defaultLanguage(await readSettings(database())));
  const hash = isPublicState(story.state) ? (story.liveVersion?.hash.slice(0, 12) ?? null) : null;
  const lists = await listAddresses(storyId, prefix, story.section.slug);
  const isNew = await isAmongNewest(lang, story.firstPublishedAt);
  const answer = hash ? 200 : await awayAnswer(story);
  const found: RightPage = hash ? { is: "version", hash } : { is: answers[answer] };
  const page: PublicPage = { kind: "story", name: "" };
  const pages: Expected[] = [{ page, path, problem: storyProblem(hash, answer), found }];
  return Promise.all(
    [...pages, ...lists.map((list) => ({ ...list, ...listed(path, hash !== null, isNew) }))].map((expected) =>
      watch(expected, start),
    ),
  );
}

type Away = 200 | 302 | 404 | 410;
const answers = { 200: "notice", 302: "elsewhere", 404: "missing", 410: "gone" } as const satisfies Record<
  Away,
  string
>;

/** What the address of a story that is not public any more answers. */
async function awayAnswer({ id, state, leadsToPath, leadsToStoryId }: Story): Promise<Away> {
  if (state === "retracted") return 200;
  if (state === "unpublished" && (await embargoInForce(database(), id))) return 404;
  return leadsToPath || (leadsToStoryId && (await isPublicNow(leadsToStoryId))) ? 302 : 410;
}

const isPublicNow = async (id: string) => (await database().publicStory.count({ where: { id } })) > 0;

const storyProblem =
  (hash: string | null, answer: Away): Expected["problem"] =>
  ({ status, html }) => {
    if (status !== answer) return { is: "wrongStatus", status, expected: answer };
    if (hash === null) return null;
    return html.includes(`name="masthead:version" content="${hash}"`) ? null : { is: "otherVersion" };
  };

/** Whether lists must show a story on their first page: older ones may have moved on. */
async function isAmongNewest(lang: string, at: Date | null): Promise<boolean> {
  if (!at) return false;
  const newer = { lang, state: { in: [...PUBLIC] }, firstPublishedAt: { gt: at } };
  const rows = await database().story.findMany({ where: newer, take: FRONT, select: { id: true } });
  return rows.length < FRONT;
}

function listed(path: string, isPublic: boolean, isNew: boolean): Pick<Expected, "problem" | "found"> {
  return {
    found: { is: isPublic ? (isNew ? "listed" : "older") : "unlisted" },
    problem: ({ status, html }) => {
      if (status !== 200 && !(status === 404 && !isPublic)) return { is: "badStatus", status };
      const isThere = html.includes(`${path}"`) || html.includes(`${path}<`);
      if (isPublic) return isThere || !isNew ? null : { is: "notListed" };
      return isThere ? { is: "stillListed" } : null;
    },
  };
}

async function watch({ page, path, problem, found }: Expected, start: number): Promise<ReadBack> {
  const end = Date.now() + PATIENCE;
  let wrong: PageFound | null = null;
  while (Date.now() < end) {
    try {
      wrong = problem(await fetchOwnPage(path, end - Date.now()));
      if (!wrong) {
        const outcome = found.is === "version" ? "live" : outcomes[found.is];
        return { page, path, outcome, took: Date.now() - start, found };
      }
    } catch (error) {
      wrong = { is: "noAnswer", error: error instanceof Error ? error.message : String(error) };
    }
    await sleep(BETWEEN);
  }
  return { page, path, outcome: "wrong", took: Date.now() - start, found: wrong ?? { is: "noAnswer", error: "" } };
}
