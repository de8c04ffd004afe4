import path from "node:path";
import { ensureFirstAdministrator } from "@/lib/newsroom/staff/administrator/first-administrator";
import { verifyPassword } from "@/lib/newsroom/staff/verify-password";
import { type Database, openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { migrate } from "@/lib/platform/db/migrate";
import { parseEnv } from "@/lib/platform/env";
import { report } from "../report";
import { dropStaleCredentials, storeCredentials } from "../start/unshown-credentials.mjs";

const { DATABASE_URL = "", READER_DATABASE_URL, DATA_DIR, ADMIN_EMAIL, ADMIN_PASSWORD } = parseEnv(process.env);

async function seeToAdministrator(database: Database): Promise<void> {
  await dropStaleCredentials(DATA_DIR, async ({ email, password }) =>
    password ? (await verifyPassword(database, email, password)) !== null : true,
  );
  await inTransaction(database, async (tx) => {
    const made = await ensureFirstAdministrator(tx, { email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
    if (!made) return;
    const password = ADMIN_PASSWORD ? undefined : made.password;
    storeCredentials(DATA_DIR, { role: "administrator", email: made.email, password });
  });
}

// Migrates, sees to an administrator, and tells scripts/start/prepare-database.mjs in one line of JSON what it did and found.
await report(async () => {
  const { applied, edited } = await migrate(DATABASE_URL, path.resolve("prisma/migrations"), {
    readerUrl: READER_DATABASE_URL,
  });
  const database = openDatabase(DATABASE_URL, 2);
  try {
    await seeToAdministrator(database);
    const isEmpty = (await database.story.findFirst({ select: { id: true } })) === null;
    console.log(JSON.stringify({ applied, edited, isEmpty }));
  } finally {
    await database.$disconnect();
  }
});
