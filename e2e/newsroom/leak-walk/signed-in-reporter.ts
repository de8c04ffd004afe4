import { randomUUID } from "node:crypto";
import { importActor } from "@/lib/newsroom/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);

export interface SignedInReporter {
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
  const form = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = await form.json();
  const signIn = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(form).join("; "), origin },
    body: new URLSearchParams({ ...account, csrfToken, json: "true" }),
  });
  const cookie = cookiesOf(signIn).find((each) => each?.includes("masthead.session="));
  if (!cookie) throw new Error(`The reporter could not sign in: ${signIn.status} ${await signIn.text()}`);
  return { staffId, headers: { cookie, origin, "sec-fetch-site": "same-origin" } };
}
