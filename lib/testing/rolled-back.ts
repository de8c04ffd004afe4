import { database, type Tx } from "@/lib/platform/db/database";

// A test may write more at once than a request, on a slower machine than a server.
const PATIENT = { timeout: 60_000 };

class Undo extends Error {}

/** Runs a test in a transaction of the file's own database and takes back all that it wrote. */
export async function rolledBack(test: (tx: Tx) => Promise<void>): Promise<void> {
  const undone = database().$transaction(async (tx) => {
    await test(tx);
    throw new Undo();
  }, PATIENT);
  await undone.catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
}
