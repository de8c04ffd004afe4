import { importActor } from "@/lib/newsroom/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { openDatabase, type Tx } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import { demoNewsroom } from "./demo/newsroom";
import { fillNewsroom } from "./fill/fill-newsroom";
import { fillPictures } from "./fill/fill-pictures";
import { fillStories } from "./fill/fill-stories";

/** Accounts of the demo's people, each with a random password; returns a line for each that says how to sign in. */
async function fillStaff(tx: Tx, authors: Map<string, string>): Promise<string[]> {
  const lines: string[] = [];
  for (const { email, name, role, author } of demoNewsroom.staff) {
    // The first administrator may have one of these addresses: ADMIN_EMAIL.
    if (await tx.staff.findUnique({ where: { email } })) continue;
    const account = await createStaff(tx, importActor, { email, name, role });
    const authorId = author ? authors.get(author) : undefined;
    await tx.staff.update({ where: { id: account.staffId }, data: { authorId, isPasswordTemporary: false } });
    lines.push(`${role}: ${email} with the password ${account.password} (shown this once)`);
  }
  return lines;
}

const { DATABASE_URL } = env();
if (!DATABASE_URL) throw new Error("DATABASE_URL is not set: `npm start` fills the demo newsroom by itself.");
const db = openDatabase(DATABASE_URL, 4);
try {
  if ((await db.story.count()) > 0)
    throw new Error("The database has stories already; the demo newsroom fills an empty one.");
  const media = await fillPictures(db);
  // One transaction: a fill that is interrupted leaves an empty newsroom, which the next start fills.
  const lines = await db.$transaction(
    async (tx) => {
      const ids = await fillNewsroom(tx, (key) => media.get(key));
      await fillStories(tx, ids, media, new Date());
      return fillStaff(tx, ids.authors);
    },
    { timeout: 600_000 },
  );
  for (const line of lines) console.log(line);
} finally {
  await db.$disconnect();
}
