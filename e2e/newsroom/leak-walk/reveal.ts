import { expect } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { liftEmbargo } from "@/lib/newsroom/story/embargo/lift-embargo";
import { publish } from "@/lib/newsroom/story/publish";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import type { Hidden } from "./hidden-newsroom";

async function publishByHand(db: Database, { storyId, versionId }: Hidden): Promise<void> {
  await inTransaction(db, (tx) => publish(tx, clockActor, { storyId, versionId }));
}

/** How each hidden story that may become public does so. */
const ways: Record<string, (db: Database, story: Hidden) => Promise<void>> = {
  draft: publishByHand,
  inReview: publishByHand,
  embargoed: async (db, story) => {
    const { storyId } = story;
    await expect(publishByHand(db, story)).rejects.toMatchObject({ code: "embargo-conflict" });
    await inTransaction(db, (tx) => liftEmbargo(tx, clockActor, { storyId, reason: "It is out" }));
    await publishByHand(db, story);
  },
  // Nobody here publishes it: the portal's own loop does.
  scheduled: async (db, { storyId }) => {
    await db.$executeRaw`update scheduled_action set run_at = newsroom_now() where story_id = ${storyId}::uuid`;
    await expect.poll(() => db.publicStory.count({ where: { id: storyId } }), { timeout: 10_000 }).toBe(1);
  },
};

/** Whether a story that is hidden so becomes public in the end. */
export const isRevealed = (state: string): boolean => state in ways;

/** Makes the hidden story of this state public; returns it with its address. */
export async function reveal(db: Database, stories: Hidden[], state: string): Promise<Hidden & { path: string }> {
  const story = stories.find((each) => each.state === state);
  const way = ways[state];
  if (!story || !way) throw new Error(`no story that is ${state} can become public`);
  await way(db, story);
  const { path } = await db.story.findUniqueOrThrow({ where: { id: story.storyId } });
  return { ...story, path: path ?? "" };
}
