import { randomBytes } from "node:crypto";
import { importActor } from "@/lib/newsroom/access/actor";
import { retract } from "@/lib/newsroom/story/retract";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aPublicStory } from "@/lib/testing/a-story";
import type { KnownPages } from "./known-pages";

/** Addresses of the pages that readers seldom meet, each with its status. */
export type RarePages = Record<string, number>;

// Later than every story: the list from there is the whole list.
const LAST = `before/21000101T000000000-${"f".repeat(32)}`;

/** Those that are there of themselves, beside the known ones of the same edition. */
export function standingPages({ section, story, topic, author, archive }: KnownPages, prefix = ""): RarePages {
  const [year, month, day] = story.slice(prefix.length).split("/").slice(2, 5);
  const lists = [section, topic, author, `${prefix}/corrections`].map((list) => `${list}/${LAST}`);
  const found = [
    `${prefix}/corrections`,
    `${prefix}/corrections${section.slice(prefix.length)}/kind/clarification`,
    `${prefix}/saved`,
    `${archive}/${year}/${month}`,
    `${archive}/${year}/${month}/${day}`,
  ];
  return { ...Object.fromEntries([...found, ...lists].map((path) => [path, 200])), [`${prefix}/nothing-here`]: 404 };
}

/** A story that was taken off and one that was retracted, of the German edition and long past: no list ever shows them. */
export async function takenDown(db: Database): Promise<RarePages> {
  const long = new Date("1999-01-04T12:00:00Z");
  return inTransaction(db, async (tx) => {
    const { id: sectionId } = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
    const fields = () => ({ lang: "de", sectionId, slug: `fort-${randomBytes(5).toString("hex")}` });
    const gone = await aPublicStory(tx, fields(), long);
    await unpublish(tx, importActor, { storyId: gone.storyId });
    const wrong = await aPublicStory(tx, fields(), long);
    const { id } = await tx.staff.findFirstOrThrow({ where: { role: "administrator" } });
    const administrator = { kind: "staff" as const, id, role: "administrator" as const };
    await retract(tx, administrator, { storyId: wrong.storyId, notice: "Der Bericht war erfunden." });
    return { [gone.path]: 410, [wrong.path]: 200 };
  });
}
