import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { pictureScope } from "../../access/picture-scope";
import { Refusal, type StatedProblem } from "../../refusal";
import { bodyMediaIds } from "../body/body";
import type { DraftPatch } from "../schema";
import type { VersionContent } from "./version-content";

interface Named {
  path: string;
  id: string;
}

type Find = (ids: string[]) => Promise<{ id: string }[]>;
type Shown = Pick<VersionContent, "leadMediaId" | "body">;

async function unknown(named: Named[], what: string, find: Find): Promise<StatedProblem[]> {
  if (named.length === 0) return [];
  const known = new Set((await find([...new Set(named.map(({ id }) => id))])).map(({ id }) => id));
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path }) => ({ path, message: sentence`names no ${term(what)} of this site` }));
}

const one = (path: string, id: string | null | undefined): Named[] => (id ? [{ path, id }] : []);
const where = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true } }) as const;

function pictures({ leadMediaId, body }: Shown): Named[] {
  return [...one("leadMediaId", leadMediaId), ...bodyMediaIds(body).map((id) => ({ path: "body", id }))];
}

/** Pictures that the text did not show before, and that the actor may not see or that do not exist. */
function unseenPictures(tx: Tx, actor: Actor, before: Shown, after: Shown): Promise<StatedProblem[]> {
  const inherited = new Set(pictures(before).map(({ id }) => id));
  const added = pictures(after).filter(({ id }) => !inherited.has(id));
  return unknown(
    added,
    "picture",
    (ids) => tx.$queryRaw<{ id: string }[]>`
      select id from media where id = any(${ids}::uuid[]) and ${pictureScope(actor)}`,
  );
}

function refuse(problems: StatedProblem[]): void {
  const [first] = problems;
  if (first) throw new Refusal("invalid-input", sentence`${term(first.path)} ${term(first.message)}.`, problems);
}

/** Refuses `invalid-input` where a text shows pictures that it did not show before and that the actor may not see. */
export async function expectSeenPictures(tx: Tx, actor: Actor, before: Shown, after: Shown): Promise<void> {
  refuse(await unseenPictures(tx, actor, before, after));
}

/**
 * Refuses `invalid-input` where an edit names a section, topic or author that does not exist, or adds a picture that the actor may not
 * see: the same answer as for one that does not exist. What the text showed before stays.
 */
export async function expectKnown(
  tx: Tx,
  actor: Actor,
  patch: DraftPatch,
  { before, after }: { before: Shown; after: Shown },
): Promise<void> {
  const { sectionId, topicIds = [], bylines = [] } = patch;
  refuse([
    ...(await unknown(one("sectionId", sectionId), "section", (ids) => tx.section.findMany(where(ids)))),
    ...(await unknown(
      topicIds.map((id, index) => ({ path: `topicIds.${index}`, id })),
      "topic",
      (ids) => tx.topic.findMany(where(ids)),
    )),
    ...(await unknown(
      bylines.flatMap(({ authorId }, index) => one(`bylines.${index}.authorId`, authorId)),
      "author",
      (ids) => tx.author.findMany(where(ids)),
    )),
    ...(await unseenPictures(tx, actor, before, after)),
  ]);
}
