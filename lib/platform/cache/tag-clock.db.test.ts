import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { touch } from "@/lib/newsroom/touch";
import { database } from "@/lib/platform/db/database";
import { openTagClock, type TagClock } from "./tag-clock";

const clocks: TagClock[] = [];
async function aClock(): Promise<TagClock> {
  const clock = openTagClock(process.env.DATABASE_URL ?? "");
  clocks.push(clock);
  await clock.sync();
  return clock;
}

afterAll(async () => {
  for (const clock of clocks) await clock.close();
});

async function untilStale(clock: TagClock, tag: string, since: number): Promise<number> {
  const from = performance.now();
  while (clock.isFresh([tag], since)) {
    if (performance.now() - from > 5_000) throw new Error(`${tag} stayed fresh`);
    await sleep(2);
  }
  return performance.now() - from;
}

describe("the tag clock", () => {
  it("tells every process of a commit, without being asked", async () => {
    const [here, there] = [await aClock(), await aClock()];
    const [a, b] = [here.position(), there.position()];
    const tag = storyTag("told");
    await database().$transaction((tx) => touch(tx, [tag]));
    expect(await untilStale(here, tag, a)).toBeLessThan(1_000);
    expect(await untilStale(there, tag, b)).toBeLessThan(1_000);
    expect(here.isFresh([storyTag("another")], a)).toBe(true);
  });

  it("knows a commit when sync resolves", async () => {
    const clock = await aClock();
    const before = clock.position();
    const tag = storyTag("synced");
    await database().$transaction((tx) => touch(tx, [tag]));
    await clock.sync();
    expect(clock.isFresh([tag], before)).toBe(false);
    expect(clock.isFresh([tag], clock.position())).toBe(true);
  });

  it("does not take what was touched before it began for new, while an older transaction is under way", async () => {
    const tag = storyTag("earlier");
    await database().$transaction(async (slow) => {
      await touch(slow, [storyTag("slow")]);
      await database().$transaction((tx) => touch(tx, [tag]));
      const clock = openTagClock(process.env.DATABASE_URL ?? "");
      clocks.push(clock);
      const beforeIt = clock.position();
      await clock.sync();
      const begun = clock.position();
      await clock.sync();
      expect(clock.isFresh([tag], begun)).toBe(true);
      expect(clock.isFresh([tag], beforeIt)).toBe(false);
    });
  });

  it("says nothing of a transaction that was rolled back", async () => {
    const clock = await aClock();
    const before = clock.position();
    const tag = storyTag("undone");
    const undone = database().$transaction(async (tx) => {
      await touch(tx, [tag]);
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
    await clock.sync();
    expect(clock.isFresh([tag], before)).toBe(true);
  });

  it("expires what was read before a commit that had begun earlier, and what a later commit overtook", async () => {
    const clock = await aClock();
    const [slow, quick] = [storyTag("slow"), storyTag("quick")];
    let readAt = 0;
    await database().$transaction(async (tx) => {
      await touch(tx, [slow]);
      await database().$transaction((other) => touch(other, [quick]));
      await clock.sync();
      readAt = clock.position();
    });
    await clock.sync();
    expect(clock.isFresh([slow], readAt)).toBe(false);
    expect(clock.isFresh([quick], readAt)).toBe(true);
  });
});
