import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { connect } from "@/lib/platform/db/connect";

// The first portal runs its own database, the second one is given that database with a single role.
test("npm start reads pages with a role for readers; with a single role pages are read all the same", async () => {
  const db = await connect(process.env.DATABASE_URL ?? "");
  const roles = async () => {
    const { rows } = await db.query<{ role: string }>(
      "select distinct usename as role from pg_stat_activity where application_name = 'masthead-readers' order by 1",
    );
    return rows.map(({ role }) => role);
  };
  try {
    // No page that was stored: each asks the database.
    for (const portal of [process.env.BASE_URL, process.env.SECOND_URL]) {
      expect((await fetch(`${portal}/search?q=${randomUUID()}`)).status).toBe(200);
    }
    expect(await roles()).toEqual(["masthead", "masthead_reader"]);
  } finally {
    await db.end();
  }
});
