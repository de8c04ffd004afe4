import type { Tx } from "@/lib/platform/db/database";
import { Refusal, type RefusalProblem } from "../../refusal";
import { bodyMediaIds, type StoryBody } from "../body/body";
import type { DraftPatch } from "../schema";

interface Named {
  path: string;
  id: string;
}

type Find = (ids: string[]) => Promise<{ id: string }[]>;

async function unknown(named: Named[], what: string, find: Find): Promise<RefusalProblem[]> {
  if (named.length === 0) return [];
  const known = new Set((await find([...new Set(named.map(({ id }) => id))])).map(({ id }) => id));
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path }) => ({ path, message: `names no ${what} of this site` }));
}

/** Refuses `invalid-input` where an edit names a section, topic, author or picture that is not there; `body` is the checked document. */
export async function expectKnown(tx: Tx, patch: DraftPatch, body: StoryBody | undefined): Promise<void> {
  const { sectionId, topicIds = [], bylines = [], leadMediaId } = patch;
  const one = (path: string, id: string | null | undefined): Named[] => (id ? [{ path, id }] : []);
  const pictures = [...one("leadMediaId", leadMediaId), ...bodyMediaIds(body ?? { schema: 1, blocks: [] }).map(inBody)];
  const where = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true } }) as const;
  const problems = [
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
    ...(await unknown(pictures, "picture", (ids) => tx.media.findMany(where(ids)))),
  ];
  const [first] = problems;
  if (first) throw new Refusal("invalid-input", `${first.path} ${first.message}.`, problems);
}

const inBody = (id: string): Named => ({ path: "body", id });
