import { expect, test } from "vitest";
import { FairQueue } from "./fair-queue";

const filled = (perUser: number, total: number, items: string[]) => {
  const queue = new FairQueue<string>({ perUser, total });
  for (const item of items) expect(queue.add(item.charAt(0), item), item).toBe(true);
  return queue;
};

const takeAll = (queue: FairQueue<string>) => {
  const taken: string[] = [];
  for (let item = queue.take(); item; item = queue.take()) taken.push(item);
  return taken;
};

test("users are served in turn, each in the order of arrival", () => {
  const queue = filled(9, 9, ["a1", "a2", "a3", "b1", "c1", "c2"]);
  expect(takeAll(queue)).toEqual(["a1", "b1", "c1", "a2", "c2", "a3"]);
});

test("a user who comes later goes before the second item of everybody else", () => {
  const queue = filled(9, 9, ["a1", "a2", "a3"]);
  expect(queue.take()).toBe("a1");
  queue.add("b", "b1");
  expect(takeAll(queue)).toEqual(["b1", "a2", "a3"]);
});

test("who was served before and comes back waits for those served longer ago", () => {
  const queue = filled(9, 9, ["a1", "b1", "b2"]);
  expect([queue.take(), queue.take()]).toEqual(["a1", "b1"]);
  queue.add("b", "b3");
  queue.add("a", "a2");
  expect(takeAll(queue)).toEqual(["a2", "b2", "b3"]);
});

test("one user's part and the whole are bounded", () => {
  const queue = filled(2, 3, ["a1", "a2"]);
  expect(queue.add("a", "a3")).toBe(false);
  expect(queue.add("b", "b1")).toBe(true);
  expect(queue.add("c", "c1")).toBe(false);
  expect(takeAll(queue)).toEqual(["a1", "b1", "a2"]);
  expect(queue.length).toBe(0);
  expect(queue.add("a", "a3")).toBe(true);
});
