import { afterAll, expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { publishCollection } from "@/lib/testing/publish-collection";
import { smallCollection } from "@/lib/testing/small-collection";
import { refreshRelated } from "./refresh-related";

afterAll(() => database().$disconnect());

test("lists that withdrawals have thinned are refilled by two processes at once, once; then nothing changes", async () => {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const english = smallCollection.filter(({ lang }) => lang === "en").map((story) => ({ ...story, day }));
  const ids = await database().$transaction((tx) => publishCollection(tx, english), { timeout: 60_000 });
  const listOf = async (key: string) => {
    const edges = await database().relatedEdge.findMany({ where: { fromId: ids[key] }, orderBy: { score: "desc" } });
    return edges.map(({ toId, reasons }) => [toId, reasons]);
  };
  const before = await listOf("election-1");
  expect(before[0]?.[0]).toBe(ids["election-2"]);
  await database().relatedEdge.deleteMany({ where: { fromId: ids["election-1"] } });
  const last = await database().cacheTouch.findFirst({ orderBy: { id: "desc" } });
  const changed = await Promise.all([refreshRelated(database()), refreshRelated(database())]);
  expect(changed[0] + changed[1]).toBeGreaterThan(0);
  expect(await listOf("election-1")).toEqual(before);
  const touched = await database().cacheTouch.findMany({ where: { id: { gt: last?.id ?? 0 } } });
  expect(touched.map(({ tag }) => tag)).toContain(`story:${ids["election-1"]}`);
  expect(await refreshRelated(database())).toBe(0);
});
