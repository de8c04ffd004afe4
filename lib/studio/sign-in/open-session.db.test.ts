import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importActor } from "@/lib/newsroom/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { database } from "@/lib/platform/db/database";
import { accountLimit, addressLimit } from "./limits";
import { openSession } from "./open-session";

process.env.AUTH_SECRET = "a secret of this test alone, long enough";
const password = "correct horse battery";
const attempt = (email: string, tried: string, address: string) =>
  openSession({ email, password: tried, address, userAgent: "test" });

beforeAll(async () => {
  await database().$transaction(async (tx) => {
    for (const name of ["jo", "ann"]) {
      await createStaff(tx, importActor, { email: `${name}@example.org`, name, role: "reporter", password });
    }
  });
});

afterAll(() => database().$disconnect());

it("opens a session whose row carries where it comes from", async () => {
  const opened = await attempt("Jo@example.org ", password, "192.0.2.1");
  expect(opened.status).toBe("open");
  const sessionId = opened.status === "open" ? opened.sessionId : "";
  expect(await database().staffSession.findUnique({ where: { id: sessionId } })).toMatchObject({ userAgent: "test" });
});

it("tells the audit log from where, without the address", async () => {
  const { id: actorId } = await database().staff.findUniqueOrThrow({ where: { email: "jo@example.org" } });
  const from = ["192.0.2.50", "192.0.2.50", "192.0.2.51"];
  for (const address of from) expect((await attempt("jo@example.org", password, address)).status).toBe("open");
  const lines = await database().auditEvent.findMany({
    where: { actorId, action: "staff.sign-in" },
    orderBy: { id: "desc" },
    take: 3,
  });
  const [other, second, first] = lines.map(({ ipHash }) => ipHash);
  expect(first).toMatch(/^[0-9a-f]{24}$/);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  const unkeyed = createHash("sha256").update("192.0.2.50").digest("hex");
  expect(first).not.toBe(unkeyed.slice(0, 24));
});

it("lets an account be tried a few times, then makes even the right password wait", async () => {
  for (let tried = 0; tried < accountLimit.points; tried++) {
    expect(await attempt("ann@example.org", "wrong", `198.51.100.${tried}`)).toEqual({ status: "wrong" });
  }
  const next = await attempt("ann@example.org", password, "203.0.113.9");
  expect(next.status).toBe("wait");
  expect(next.status === "wait" && next.seconds).toBeGreaterThan(accountLimit.seconds - 30);
});

it("makes an address wait that tries many accounts, while others sign in", async () => {
  const from = "203.0.113.77";
  const answers = [];
  for (let tried = 0; tried <= addressLimit.points; tried++)
    answers.push(await attempt(`n${tried}@example.org`, "x", from));
  expect(answers.slice(0, addressLimit.points).every(({ status }) => status === "wrong")).toBe(true);
  expect(answers.at(-1)?.status).toBe("wait");
  expect((await attempt("jo@example.org", password, "203.0.113.78")).status).toBe("open");
});

it("forgets wrong attempts after a right one", async () => {
  for (let round = 0; round < 3; round++) {
    for (let tried = 1; tried < accountLimit.points; tried++)
      await attempt("jo@example.org", "wrong", `10.0.${round}.${tried}`);
    expect((await attempt("jo@example.org", password, `10.1.0.${round}`)).status).toBe("open");
  }
});
