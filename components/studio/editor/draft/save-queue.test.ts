import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_WAIT_MS, type SaveAnswer, SaveQueue, type SaveStatus } from "./save-queue";

const PAUSE = 1_500;
const RETRY = 2_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue whose saves are answered by the test, one after the other. */
function aQueue() {
  const sent: { fields: string[]; manual: boolean; answer: (answer: SaveAnswer<number>) => void; fail: () => void }[] =
    [];
  const statuses: SaveStatus["kind"][] = [];
  const saved: number[] = [];
  const wiring: ConstructorParameters<typeof SaveQueue<number>>[0] = {
    save: (fields, manual) =>
      new Promise((resolve, reject) => {
        sent.push({ fields: [...fields], manual, answer: resolve, fail: () => reject(new Error("offline")) });
      }),
    onSaved: (value) => saved.push(value),
    onStatus: ({ kind }) => statuses.push(kind),
  };
  const queue = new SaveQueue(wiring, { autosaveMs: PAUSE, retryMs: RETRY });
  const ok = async (at: number) => {
    sent[at]?.answer({ kind: "saved", saved: at });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue, sent, statuses, saved, ok };
}

describe("the queue of saves", () => {
  it("saves after a pause, with all that changed", async () => {
    const { queue, sent } = aQueue();
    queue.change("headline");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(sent).toHaveLength(0);
    queue.change("body");
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent.map(({ fields }) => fields)).toEqual([["headline", "body"]]);
  });

  it("saves at the latest five seconds after the first change of a writer who never pauses", async () => {
    const { queue, sent } = aQueue();
    for (let passed = 0; passed < MAX_WAIT_MS; passed += 500) {
      queue.change("body");
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(sent).toHaveLength(1);
  });

  it("has one save in flight and keeps what is typed meanwhile for the next", async () => {
    const { queue, sent, ok } = aQueue();
    queue.change("body");
    await vi.advanceTimersByTimeAsync(PAUSE);
    queue.change("headline");
    await vi.advanceTimersByTimeAsync(MAX_WAIT_MS * 2);
    expect(sent).toHaveLength(1);
    await ok(0);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[1]?.fields).toEqual(["headline"]);
  });

  it("tries again what could not be sent, later each time", async () => {
    const { queue, sent, statuses } = aQueue();
    queue.change("body");
    await vi.advanceTimersByTimeAsync(PAUSE);
    for (const [tried, delay] of [RETRY, 2 * RETRY, 4 * RETRY, 8 * RETRY, 30_000, 30_000].entries()) {
      sent[tried]?.fail();
      await vi.advanceTimersByTimeAsync(delay - 1);
      expect(statuses.at(-1)).toBe("retrying");
      expect(sent).toHaveLength(tried + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent[tried + 1]?.fields).toEqual(["body"]);
    }
  });

  it("stops at a refusal with the text still unsaved, and goes on when told to", async () => {
    const { queue, sent } = aQueue();
    queue.change("body");
    await vi.advanceTimersByTimeAsync(PAUSE);
    sent[0]?.answer({ kind: "refused", code: "stale-version", message: "" });
    await vi.advanceTimersByTimeAsync(60_000);
    queue.change("headline");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(queue.isDirty).toBe(true);
    queue.resume(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent[1]?.fields.sort()).toEqual(["body", "headline"]);
  });

  it("forgets the unsaved text when the other one was chosen", async () => {
    const { queue, sent } = aQueue();
    queue.change("body");
    await vi.advanceTimersByTimeAsync(PAUSE);
    sent[0]?.answer({ kind: "refused", code: "stale-version", message: "" });
    await vi.advanceTimersByTimeAsync(0);
    queue.resume(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(queue.isDirty).toBe(false);
  });

  it("sends a manual save even with nothing changed, after what is in flight", async () => {
    const { queue, sent, ok } = aQueue();
    queue.change("body");
    await vi.advanceTimersByTimeAsync(PAUSE);
    const manual = queue.flush(true);
    expect(sent).toHaveLength(1);
    await ok(0);
    expect(sent[1]).toMatchObject({ fields: [], manual: true });
    await ok(1);
    expect(await manual).toBe(true);
  });
});
