import { importActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

const PATIENT = { timeout: 60_000 };

/** Withdraws some stories from all of the time that a collection covers, and publishes them by themselves in the order of their dates. */
export async function publishAgain(db: Database, most: number): Promise<void> {
  const stories = await db.story.findMany({
    where: { state: "published" },
    orderBy: [{ firstPublishedAt: "asc" }, { id: "asc" }],
    select: { id: true, liveVersionId: true },
  });
  const step = Math.max(1, Math.floor(stories.length / most));
  const some = stories.filter((_, at) => at % step === 0).slice(0, most);
  for (const { id } of some) await inTransaction(db, (tx) => unpublish(tx, importActor, { storyId: id }), PATIENT);
  for (const { id, liveVersionId } of some) {
    const input = { storyId: id, versionId: liveVersionId ?? "" };
    await inTransaction(db, (tx) => publish(tx, importActor, input), PATIENT);
  }
  console.log(`${some.length} of ${stories.length} stories published again, one by one`);
}
