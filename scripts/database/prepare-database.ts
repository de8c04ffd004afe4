import path from "node:path";
import { ensureFirstAdministrator } from "@/lib/newsroom/staff/first-administrator";
import { openDatabase } from "@/lib/platform/db/database";
import { migrate } from "@/lib/platform/db/migrate";
import { parseEnv } from "@/lib/platform/env";
import { report } from "../report";

// Migrates, sees to an administrator, and tells scripts/start/portal.mjs in one line of JSON what it did and found.
await report(async () => {
  const { DATABASE_URL = "", ADMIN_EMAIL, ADMIN_PASSWORD } = parseEnv(process.env);
  const { applied, edited } = await migrate(DATABASE_URL, path.resolve("prisma/migrations"));
  const database = openDatabase(DATABASE_URL, 2);
  try {
    const made = await database.$transaction((tx) =>
      ensureFirstAdministrator(tx, { email: ADMIN_EMAIL, password: ADMIN_PASSWORD }),
    );
    const isEmpty = (await database.story.findFirst({ select: { id: true } })) === null;
    const administrator = made
      ? { email: made.email, password: ADMIN_PASSWORD ? undefined : made.password }
      : undefined;
    console.log(JSON.stringify({ applied, edited, isEmpty, administrator }));
  } finally {
    await database.$disconnect();
  }
});
