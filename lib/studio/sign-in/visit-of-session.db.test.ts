import { afterAll, expect, it } from "vitest";
import { startSession } from "@/lib/newsroom/staff/start-session";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aMember } from "@/lib/testing/a-member";
import { visitOfSession } from "./visit-of-session";

afterAll(() => database().$disconnect());

it("gives an actor to a session, and none to that of a one-time password", async () => {
  const { staffId, sessionId } = await inTransaction(database(), async (tx) => {
    const { id: staffId } = await aMember(tx, "administrator");
    return { staffId, sessionId: await startSession(tx, staffId, { userAgent: "Firefox", days: 1 }) };
  });
  const actor = { kind: "staff", id: staffId, role: "administrator", sessionId };
  expect(await visitOfSession(sessionId)).toMatchObject({ isRestricted: false, actor });
  await database().staff.update({ where: { id: staffId }, data: { isPasswordTemporary: true } });
  const restricted = await visitOfSession(sessionId);
  expect(restricted).toMatchObject({ isRestricted: true, owner: { kind: "account-owner", staffId } });
  expect(restricted).not.toHaveProperty("actor");
  expect(restricted).not.toHaveProperty("role");
});
