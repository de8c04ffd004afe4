import { fillNewsroom } from "@/demo/fill/fill-newsroom";
import { fillPictures } from "@/demo/fill/fill-pictures";
import { fillStories } from "@/demo/fill/fill-stories";
import { demoNewsroom } from "@/demo/newsroom";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { openDatabase, type Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { env } from "@/lib/platform/env";
import {
  credentialsLine,
  forgetCredentials,
  storeCredentials,
  unshownCredentials,
} from "../scripts/start/unshown-credentials.mjs";

/** Accounts of the demo's people, each with a random password that is kept until it was told. */
async function fillStaff(tx: Tx, authors: Map<string, string>): Promise<void> {
  for (const { email, name, role, author } of demoNewsroom.staff) {
    // The first administrator may have one of these addresses: ADMIN_EMAIL.
    if (await tx.staff.findUnique({ where: { email } })) continue;
    const { staffId, password } = await createStaff(tx, importActor, { email, name, role });
    const authorId = author ? authors.get(author) : undefined;
    await tx.staff.update({ where: { id: staffId }, data: { authorId, isPasswordTemporary: false } });
    storeCredentials(env().DATA_DIR, { role, email, password });
  }
}

function printCredentials(): void {
  for (const signIn of unshownCredentials(env().DATA_DIR)) console.log(credentialsLine(signIn));
  forgetCredentials(env().DATA_DIR);
}

const { DATABASE_URL } = env();
if (!DATABASE_URL) throw new Error("DATABASE_URL is not set: `npm start` fills the demo newsroom by itself.");
const db = openDatabase(DATABASE_URL, 4);
try {
  if ((await db.story.count()) > 0)
    throw new Error("The database has stories already; the demo newsroom fills an empty one.");
  const media = await fillPictures(db);
  // One transaction: a fill that is interrupted leaves an empty newsroom, which the next start fills.
  await inTransaction(
    db,
    async (tx) => {
      const ids = await fillNewsroom(tx, (key) => media.get(key));
      await fillStories(tx, ids, media, new Date());
      await fillStaff(tx, ids.authors);
    },
    { timeout: 600_000 },
  );
  // The portal that starts this tells them itself, once it serves.
  if (!process.argv.includes("--unshown")) printCredentials();
} finally {
  await db.$disconnect();
}
