import { afterAll, expect, it } from "vitest";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { importActor } from "../access/actor";
import { changePassword } from "./change-password";
import { createStaff } from "./create-staff";

afterAll(() => database().$disconnect());

it("a session may guess the present password five times of a hundred, while another session goes on", async () => {
  const { staffId, password } = await inTransaction(database(), (tx) =>
    createStaff(tx, importActor, { email: "jo@example.org", name: "Jo", role: "reporter" }),
  );
  const change = (sessionId: string, current: string) => {
    const owner = { kind: "account-owner" as const, staffId, sessionId };
    return inTransaction(database(), (tx) => changePassword(tx, owner, { current, next: "a new password" })).then(
      () => "changed",
      (refusal) => String(refusal.code),
    );
  };
  const guessing = crypto.randomUUID();
  const answers: string[] = [];
  for (let round = 0; round < 10; round++) {
    answers.push(...(await Promise.all(Array.from({ length: 10 }, () => change(guessing, "wrong")))));
  }
  expect(answers.filter((code) => code === "invalid-input")).toHaveLength(5);
  expect(answers.filter((code) => code === "rate-limited")).toHaveLength(95);
  expect(await change(guessing, password)).toBe("rate-limited");
  expect(await change(crypto.randomUUID(), password)).toBe("changed");
});
