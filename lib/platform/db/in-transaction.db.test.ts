import { afterAll, expect, test } from "vitest";
import { aSection } from "@/lib/testing/a-section";
import { meeting } from "@/lib/testing/meeting";
import { openDatabase, type Tx } from "./database";
import { inTransaction } from "./in-transaction";

const db = openDatabase(process.env.DATABASE_URL ?? "", 4);
afterAll(() => db.$disconnect());

const rename = (tx: Tx, id: string, name: string) =>
  tx.section.update({ where: { id }, data: { names: { en: name } } });

test("two that wait for each other are both done, once", async () => {
  const [a, b] = await inTransaction(db, async (tx) => [(await aSection(tx)).id, (await aSection(tx)).id] as const);
  const bothHoldOne = meeting(2);
  let attempts = 0;
  const move = (first: string, second: string, name: string) =>
    inTransaction(db, async (tx) => {
      attempts++;
      await rename(tx, first, name);
      await bothHoldOne();
      await rename(tx, second, name);
      return name;
    });
  expect(await Promise.all([move(a, b, "City"), move(b, a, "Town")])).toEqual(["City", "Town"]);
  expect(attempts).toBe(3);
  const rows = await db.section.findMany({ where: { id: { in: [a, b] } } });
  expect(rows[0]?.names).toEqual(rows[1]?.names);
});

test("two whose raw questions wait for each other are both done", async () => {
  const [a, b] = await inTransaction(db, async (tx) => [(await aSection(tx)).id, (await aSection(tx)).id] as const);
  const bothHoldOne = meeting(2);
  const hold = (tx: Tx, id: string) => tx.$queryRaw`select id from section where id = ${id}::uuid for update`;
  const both = (first: string, second: string) =>
    inTransaction(db, async (tx) => {
      await hold(tx, first);
      await bothHoldOne();
      await hold(tx, second);
    });
  await Promise.all([both(a, b), both(b, a)]);
});

test("what fails otherwise is not tried again", async () => {
  let attempts = 0;
  const failing = inTransaction(db, async (tx) => {
    attempts++;
    await tx.$queryRaw`select 1 / 0`;
  });
  await expect(failing).rejects.toThrow("division by zero");
  expect(attempts).toBe(1);
});
