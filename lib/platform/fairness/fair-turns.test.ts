import { expect, test } from "vitest";
import { FairTurns, TurnsFull } from "./fair-turns";

/** Works that end when the test says so, under their names. */
function handTurns(limits = { perUser: 2, total: 3, waitingPerUser: 2, waiting: 4 }) {
  const turns = new FairTurns(limits);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string) =>
    turns.run(name.charAt(0), async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
    });
  return { turns, begun, start, end: (name: string) => ends.get(name)?.() };
}

test("one user and all together have a bounded number of works at once", async () => {
  const { begun, start, end } = handTurns();
  const [first] = ["a1", "a2", "a3", "b1", "c1"].map(start);
  await expect.poll(() => begun).toEqual(["a1", "a2", "b1"]);
  end("a1");
  await first;
  await expect.poll(() => begun).toEqual(["a1", "a2", "b1", "c1"]);
  end("b1");
  await expect.poll(() => begun).toEqual(["a1", "a2", "b1", "c1", "a3"]);
});

test("what would wait too long in the queue is refused", async () => {
  const { start } = handTurns();
  for (const name of ["a1", "a2", "a3", "a4"]) void start(name);
  await expect(start("a5")).rejects.toThrow(TurnsFull);
  for (const name of ["b1", "b2", "b3"]) void start(name);
  await expect(start("c1")).rejects.toThrow(TurnsFull);
});

test("a work that fails makes room for the next", async () => {
  const { turns } = handTurns({ perUser: 1, total: 1, waitingPerUser: 2, waiting: 2 });
  const failed = turns.run("a", async () => {
    throw new Error("broken");
  });
  const next = turns.run("b", async () => "done");
  await expect(failed).rejects.toThrow("broken");
  expect(await next).toBe("done");
});
