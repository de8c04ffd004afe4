import { database, type Tx } from "@/lib/platform/db/database";

class Undo extends Error {}

/** Runs a test in a transaction of the file's own database and takes back all that it wrote. */
export async function rolledBack(test: (tx: Tx) => Promise<void>): Promise<void> {
  const undone = database().$transaction(async (tx) => {
    await test(tx);
    throw new Undo();
  });
  await undone.catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
}
