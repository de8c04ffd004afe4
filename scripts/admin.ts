import { clockActor } from "@/lib/newsroom/access/actor";
import { renewAdministrator } from "@/lib/newsroom/staff/administrator/renew-administrator";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { Failure } from "./failure.mjs";
import { report } from "./report";
import { withDatabase } from "./with-database";

const USAGE =
  "npm run admin -- EMAIL\nGives the account with this address an administrator's rights and a new password.";

await report(async () => {
  const [email, ...more] = process.argv.slice(2);
  if (!email || more.length > 0) throw new Failure(USAGE);
  await withDatabase(async (url) => {
    const db = openDatabase(url, 1);
    try {
      const made = await inTransaction(db, (tx) => renewAdministrator(tx, clockActor, { email }));
      console.log(
        `administrator: ${made.email} with the password ${made.password} (to be changed at the first sign-in)`,
      );
    } finally {
      await db.$disconnect();
    }
  });
});
