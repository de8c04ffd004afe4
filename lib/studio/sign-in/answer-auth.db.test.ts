import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { database } from "@/lib/platform/db/database";
import { AuthVisitor } from "@/lib/testing/auth-visitor";

process.env.AUTH_SECRET = "a secret of this test alone, long enough";
const origin = "http://localhost:3000";
const jo = { email: "jo@example.org", password: "correct horse battery" };
let network = 0;
/** Each from a network of its own, so that no limit is reached. */
const aVisitor = () => new AuthVisitor(origin, { "x-forwarded-for": `198.51.100.${++network}` });
const sessions = () => database().staffSession.count({ where: { revokedAt: null } });

beforeAll(async () => {
  await database().$transaction((tx) =>
    createStaff(tx, importActor, { ...jo, name: "Jo", role: "administrator" as const }),
  );
});
afterAll(() => database().$disconnect());

describe("sign-in", () => {
  it("opens a session and ends it again", async () => {
    const visitor = aVisitor();
    const answer = await visitor.signIn(jo.email, jo.password);
    expect([answer.status, answer.text]).toEqual([200, JSON.stringify({ url: `${origin}/studio` })]);
    expect(JSON.parse((await visitor.ask("session")).text)).toMatchObject({ user: { name: "Jo", email: jo.email } });
    expect(await sessions()).toBe(1);
    const cookies = new Map(visitor.cookies);
    expect((await visitor.post("signout", {})).status).toBe(200);
    expect(await sessions()).toBe(0);
    for (const [name, value] of cookies) visitor.cookies.set(name, value);
    expect(JSON.parse((await visitor.ask("session")).text)).not.toHaveProperty("user");
  });

  it("gives one answer to everything that is wrong, also to what no database can hold", async () => {
    const usual = await aVisitor().signIn(jo.email, "wrong");
    expect([usual.status, usual.text]).toEqual([
      401,
      JSON.stringify({ url: `${origin}/sign-in?error=CredentialsSignin` }),
    ]);
    const given: [string, string][] = [
      ["nobody@example.org", jo.password],
      ["jo@example.org\0", jo.password],
      ["\0", "\0"],
      [jo.email, `${jo.password}\0`],
      ["' or 1=1 --", "x"],
      ["", ""],
      ["a".repeat(1_001), jo.password],
      [jo.email, "a".repeat(1_001)],
      ["\u{fffd}\u{10ffff}@\u202e", "\u{10ffff}"],
    ];
    for (const [email, password] of given) {
      const answer = await aVisitor().signIn(email, password);
      expect([answer.status, answer.text, [...answer.headers.keys()]], email).toEqual([
        usual.status,
        usual.text,
        [...usual.headers.keys()],
      ]);
    }
  });

  it("counts an IPv6 customer by the /64 network, and says how long to wait", async () => {
    const from = (host: number) => new AuthVisitor(origin, { "x-forwarded-for": `2001:db8:7:7::${host}` });
    for (let tried = 1; tried <= 5; tried++) expect((await from(tried).signIn("v6@example.org", "x")).status).toBe(401);
    const { status, headers, text } = await from(6).signIn("v6@example.org", "x");
    const seconds = Number(headers.get("retry-after"));
    expect([status, JSON.parse(text).url]).toEqual([429, `${origin}/sign-in?error=wait%3A${seconds}`]);
    expect(seconds).toBeGreaterThan(800);
  });

  it("leads a form that is sent without script to the sign-in page, and never to another site", async () => {
    for (const callbackUrl of ["https://evil.example/studio", "//evil.example", "/city"]) {
      const good = await aVisitor().post("callback/credentials", { ...jo, json: "false", callbackUrl });
      expect([good.status, good.headers.get("location")]).toEqual([302, `${origin}/studio`]);
    }
    const bad = await aVisitor().post("callback/credentials", { ...jo, password: "x", json: "false" });
    expect([bad.status, bad.headers.get("location")]).toEqual([302, `${origin}/sign-in?error=CredentialsSignin`]);
  });

  it("refuses forms without the CSRF token, and forms that are too large", async () => {
    const before = await sessions();
    for (const path of ["callback/credentials", "signout"]) {
      expect((await aVisitor().post(path, { ...jo, csrfToken: "other" })).status).toBe(403);
      expect((await aVisitor().post(path, { ...jo, filling: "a".repeat(16_384) })).status).toBe(413);
    }
    expect(await sessions()).toBe(before);
  });
});

describe("next-auth", () => {
  const actions = [
    ...["providers", "session", "csrf", "signin", "signout", "callback", "verify-request", "error", "_log"],
    ...["", "logger", "SESSION", "__proto__", "constructor"],
  ];
  const paths = actions.flatMap((action) => ["", "/credentials", "/email", "/"].map((end) => `${action}${end}`));
  const open = ["GET csrf", "GET session", "POST signout", "POST callback/credentials"];

  it("answers nowhere but where it is used", async () => {
    const answered: string[] = [];
    for (const path of paths) {
      for (const method of ["GET", "POST"]) {
        const { status, text } = await aVisitor().ask(path, { method });
        if (status !== 404 && status !== 405) answered.push(`${method} ${path}`);
        expect([200, 403, 404, 405], `${method} ${path}`).toContain(status);
        expect(text).not.toContain("credentials");
      }
    }
    expect(answered.sort()).toEqual(open.sort());
  });

  it("says one word of an internal error: nothing of the database, and no session is lost", async () => {
    const visitor = aVisitor();
    await visitor.signIn(jo.email, jo.password);
    await database().$executeRaw`alter table staff rename to staff_elsewhere`;
    try {
      const failed = [
        await aVisitor().signIn(jo.email, jo.password),
        await visitor.ask("session"),
        await visitor.post("signout", {}),
      ];
      for (const { status, text, headers } of failed) {
        expect([status, text]).toEqual([500, JSON.stringify({ url: `${origin}/sign-in?error=failed` })]);
        expect([...headers].map(([name]) => name).sort()).toEqual(["cache-control", "content-type"]);
      }
    } finally {
      await database().$executeRaw`alter table staff_elsewhere rename to staff`;
    }
    expect(JSON.parse((await visitor.ask("session")).text)).toMatchObject({ user: { email: jo.email } });
  });
});
