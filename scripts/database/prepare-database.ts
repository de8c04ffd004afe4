import { randomBytes } from "node:crypto";
import path from "node:path";
import { createFirstAdministrator } from "@/lib/newsroom/staff/create-first-administrator";
import { hashPassword } from "@/lib/platform/auth/hash-password";
import { openDatabase } from "@/lib/platform/db/database";
import { migrate } from "@/lib/platform/db/migrate";
import { parseEnv } from "@/lib/platform/env";
import { report } from "../report";

// Migrates, sees to an administrator, and tells scripts/start/portal.mjs in one line of JSON what it did and found.
await report(async () => {
  const { DATABASE_URL = "", ADMIN_EMAIL = "admin@localhost.localdomain", ADMIN_PASSWORD } = parseEnv(process.env);
  const { applied, edited } = await migrate(DATABASE_URL, path.resolve("prisma/migrations"));
  const database = openDatabase(DATABASE_URL, 2);
  try {
    const password = ADMIN_PASSWORD ?? randomBytes(12).toString("base64url");
    const hasAdministrator = (await database.staff.count({ where: { role: "administrator" } })) > 0;
    const passwordHash = hasAdministrator ? "" : await hashPassword(password);
    const isMade =
      !hasAdministrator &&
      (await database.$transaction((tx) => createFirstAdministrator(tx, { email: ADMIN_EMAIL, passwordHash })));
    const isEmpty = (await database.story.findFirst({ select: { id: true } })) === null;
    const administrator = isMade ? { email: ADMIN_EMAIL, password: ADMIN_PASSWORD ? undefined : password } : undefined;
    console.log(JSON.stringify({ applied, edited, isEmpty, administrator }));
  } finally {
    await database.$disconnect();
  }
});
