import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { type KnownDevice, readDevice } from "@/lib/platform/auth/known-device";
import { database } from "@/lib/platform/db/database";
import { accountNetworkLimit, networkLimit } from "./limits";
import { openSession } from "./open-session";

process.env.AUTH_SECRET = "a secret of this test alone, long enough";
const password = "correct horse battery";
const people = ["jo", "ann", "eve", "max", "kim", "lea", "tom"];

const attempt = (name: string, tried: string, network: string, device: KnownDevice | null = null) =>
  openSession(`${name}@example.org`, tried, { network, device, userAgent: "test" });
/** How many attempts had each outcome */
async function outcomes(attempts: ReturnType<typeof attempt>[]) {
  const counts = { open: 0, wrong: 0, wait: 0 };
  for (const { status } of await Promise.all(attempts)) counts[status]++;
  return counts;
}
const times = <Value>(count: number, make: (n: number) => Value) => Array.from({ length: count }, (_, n) => make(n));

/** The device that somebody has after signing in from a network of their own. */
async function deviceOf(name: string, network: string): Promise<KnownDevice> {
  const opened = await attempt(name, password, network);
  const [cookie = ""] = opened.status === "open" ? opened.deviceCookie.split(";") : [];
  const device = await readDevice(cookie.slice(cookie.indexOf("=") + 1));
  if (!device) throw new Error(`${name} has no device: ${opened.status}`);
  return device;
}

beforeAll(async () => {
  await database().$transaction(async (tx) => {
    for (const name of people) {
      await createStaff(tx, importActor, { email: `${name}@example.org`, name, role: "reporter", password });
    }
  });
});

afterAll(() => database().$disconnect());

it("opens a session whose row carries where it comes from", async () => {
  const opened = await openSession("Jo@example.org ", password, {
    ...{ network: "192.0.2.1", device: null },
    userAgent: "test",
  });
  expect(opened.status).toBe("open");
  const sessionId = opened.status === "open" ? opened.sessionId : "";
  expect(await database().staffSession.findUnique({ where: { id: sessionId } })).toMatchObject({ userAgent: "test" });
});

it("tells the audit log from where, without the address", async () => {
  const { id: actorId } = await database().staff.findUniqueOrThrow({ where: { email: "jo@example.org" } });
  for (const network of ["192.0.2.50", "192.0.2.50", "192.0.2.51"]) {
    expect((await attempt("jo", password, network)).status).toBe("open");
  }
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

describe("guesses", () => {
  it("are looked at five times of a hundred at once, from one network and from a hundred", async () => {
    const fromOne = await outcomes(times(100, () => attempt("ann", "wrong", "198.51.100.1")));
    expect(fromOne).toEqual({ open: 0, wrong: 5, wait: 95 });
    const fromMany = await outcomes(times(100, (n) => attempt("eve", "wrong", `198.51.101.${n}`)));
    expect(fromMany).toEqual({ open: 0, wrong: 5, wait: 95 });
    const next = await attempt("eve", password, "203.0.113.9");
    expect(next.status === "wait" && next.seconds).toBeGreaterThan(accountNetworkLimit.seconds - 60);
  });

  it("from a network of the account's own are looked at five times, too", async () => {
    await deviceOf("kim", "192.0.2.90");
    const guesses = await outcomes(times(100, () => attempt("kim", "wrong", "192.0.2.90")));
    expect(guesses).toEqual({ open: 0, wrong: 5, wait: 95 });
  });

  it("lock the owner out of neither the own network nor the own device", async () => {
    const device = await deviceOf("max", "192.0.2.100");
    const strangers = await outcomes(times(60, (n) => attempt("max", "wrong", `198.51.102.${n}`)));
    expect(strangers.wrong).toBe(5);
    expect((await attempt("max", password, "192.0.2.100")).status, "own network, new browser").toBe("open");
    expect((await attempt("max", password, "203.0.113.50", device)).status, "own device, new network").toBe("open");
    expect((await attempt("max", password, "203.0.113.50")).status, "the network has become the own").toBe("open");
    expect((await attempt("max", password, "203.0.113.51")).status, "neither").toBe("wait");
  });

  it("of a whole network keep those of it who have a known device from nothing", async () => {
    const network = "203.0.113.77";
    const device = await deviceOf("kim", network);
    const guesses = times(networkLimit.points + 1, (n) => attempt(`nobody${n}`, "x", network));
    expect((await outcomes(guesses)).wait).toBe(1);
    expect((await attempt("lea", password, network)).status).toBe("wait");
    expect((await attempt("kim", password, network)).status).toBe("wait");
    expect((await attempt("kim", password, network, device)).status).toBe("open");
    expect((await attempt("lea", password, "203.0.113.78")).status).toBe("open");
  });

  it("on a known device are counted there, whatever the network, and end with it", async () => {
    const device = await deviceOf("tom", "192.0.2.200");
    const guesses = await outcomes(times(100, (n) => attempt("tom", "wrong", `198.51.103.${n}`, device)));
    expect(guesses).toEqual({ open: 0, wrong: 5, wait: 95 });
    expect((await attempt("tom", password, "192.0.2.200")).status).toBe("open");
  });

  it("are strangers' on a device that knows another account only", async () => {
    const device = await deviceOf("lea", "192.0.2.201");
    const guesses = await outcomes(times(20, (n) => attempt("jo", "wrong", `198.51.104.${n}`, device)));
    expect(guesses.wrong).toBe(5);
    expect((await attempt("jo", "wrong", "198.51.105.1")).status, "the strangers' budget is used up").toBe("wait");
  });

  it("that were wrong are forgotten after a right one", async () => {
    for (let round = 0; round < 3; round++) {
      for (let tried = 1; tried < accountNetworkLimit.points; tried++) await attempt("lea", "wrong", "192.0.2.201");
      expect((await attempt("lea", password, "192.0.2.201")).status).toBe("open");
    }
  });
});
