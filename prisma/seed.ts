import { importActor } from "@/lib/newsroom/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { type Database, openDatabase } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import { demoNewsroom } from "./demo/newsroom";
import { fillNewsroom } from "./fill/fill-newsroom";
import { fillPictures } from "./fill/fill-pictures";
import { fillStories } from "./fill/fill-stories";

/** Accounts of the demo's people, each with a random password; returns a line for each that says how to sign in. */
async function fillStaff(db: Database, authors: Map<string, string>): Promise<string[]> {
  const lines: string[] = [];
  for (const { email, name, role, author } of demoNewsroom.staff) {
    const password = await db.$transaction(async (tx) => {
      const account = await createStaff(tx, importActor, { email, name, role });
      await tx.staff.update({
        where: { id: account.staffId },
        data: { authorId: author ? authors.get(author) : undefined, isPasswordTemporary: false },
      });
      return account.password;
    });
    lines.push(`${role}: ${email} with the password ${password} (shown this once)`);
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
  const ids = await db.$transaction((tx) => fillNewsroom(tx, (key) => media.get(key)));
  await fillStories(db, ids, media, new Date());
  for (const line of await fillStaff(db, ids.authors)) console.log(line);
} finally {
  await db.$disconnect();
}
