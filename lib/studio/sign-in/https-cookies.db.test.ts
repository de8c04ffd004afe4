import { afterAll, expect, it, vi } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { database } from "@/lib/platform/db/database";
import { AuthVisitor } from "@/lib/testing/auth-visitor";

vi.hoisted(() => {
  process.env.SITE_URL = "https://news.example";
  process.env.AUTH_SECRET = "a secret of this test alone, long enough";
});
afterAll(() => database().$disconnect());

it("every cookie of a site with https is __Host- and Secure, and no other is accepted", async () => {
  const jo = { email: "jo@example.org", password: "correct horse battery" };
  await database().$transaction((tx) => createStaff(tx, importActor, { ...jo, name: "Jo", role: "reporter" as const }));
  const visitor = new AuthVisitor("https://news.example");
  expect((await visitor.signIn(jo.email, jo.password)).status).toBe(200);
  expect(visitor.given.map((line) => line.split("=")[0])).toEqual(
    expect.arrayContaining(["__Host-masthead.session", "__Host-masthead.device"]),
  );
  for (const line of visitor.given) {
    expect(line).toMatch(/^__Host-/);
    expect(line).toMatch(/; Secure(?:;|$)/);
    expect(line).toMatch(/; HttpOnly(?:;|$)/);
    expect(line).toMatch(/; Path=\/(?:;|$)/);
    expect(line).toMatch(/; SameSite=Lax(?:;|$)/);
    expect(line).not.toMatch(/; Domain=/i);
  }
  const unprefixed = new AuthVisitor("https://news.example");
  for (const [name, value] of visitor.cookies) unprefixed.cookies.set(name.replace("__Host-", ""), value);
  expect(JSON.parse((await unprefixed.ask("session")).text)).toEqual({});
  expect(JSON.parse((await visitor.ask("session")).text)).toMatchObject({ user: { email: jo.email } });
});
