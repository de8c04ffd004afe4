import { randomUUID } from "node:crypto";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { signInByForm } from "./sign-in-by-form";

interface SignedInReporter {
  staffId: string;
  /** What the requests of a browser carry once the reporter is signed in there */
  headers: Record<string, string>;
}

/** A reporter who has just signed in, and who has written nothing. */
export async function signedInReporter(db: Database, origin: string): Promise<SignedInReporter> {
  const account = { email: `${randomUUID()}@example.org`, password: "correct horse battery" };
  const { staffId } = await inTransaction(db, (tx) =>
    createStaff(tx, importActor, { ...account, name: "A reporter", role: "reporter" }),
  );
  return { staffId, headers: await signInByForm(origin, account) };
}
