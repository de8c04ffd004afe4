import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { copyTemplate, dropCopy } from "./copy-template";

const aName = () => `copy_${randomUUID().replaceAll("-", "")}`;

// PostgreSQL does not copy a database that somebody is connected to (SQLSTATE 55006).
test("nobody can connect to the database that test files copy", async () => {
  const url = Object.assign(new URL(inject("databaseServer")), { pathname: `/${inject("templateDatabase")}` });
  await expect(new Client({ connectionString: url.href }).connect()).rejects.toMatchObject({ code: "55000" });
});

test("copies that are asked for at the same time are all made, with every migration", async () => {
  const names = Array.from({ length: 4 }, aName);
  try {
    for (const connectionString of await Promise.all(names.map(copyTemplate))) {
      const client = new Client({ connectionString });
      await client.connect();
      const { rows } = await client.query("select count(*)::int as stories from story");
      await client.end();
      expect(rows).toEqual([{ stories: 0 }]);
    }
  } finally {
    await Promise.all(names.map(dropCopy));
  }
});
