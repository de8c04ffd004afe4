import { encode } from "next-auth/jwt";
import { expect, it } from "vitest";
import { deviceCookie, knowsAccount, readDevice } from "./known-device";

process.env.AUTH_SECRET = "a secret of this test alone, long enough";
const secret = process.env.AUTH_SECRET;
const tokenIn = (cookie: string) => /^masthead\.device=([^;]+)/.exec(cookie)?.[1];

it("knows the accounts that were signed in to, the last five, and no e-mail address is in it", async () => {
  let cookie = await deviceCookie(null, "jo@example.org");
  const first = await readDevice(tokenIn(cookie));
  for (const name of ["a", "b", "c", "d"]) {
    cookie = await deviceCookie(await readDevice(tokenIn(cookie)), `${name}@example.org`);
  }
  const device = await readDevice(tokenIn(cookie));
  expect(device?.id).toBe(first?.id);
  expect(knowsAccount(device, "jo@example.org")).toBe(true);
  expect(JSON.stringify(device)).not.toContain("example");
  const sixth = await readDevice(tokenIn(await deviceCookie(device, "e@example.org")));
  expect([knowsAccount(sixth, "jo@example.org"), knowsAccount(sixth, "a@example.org")]).toEqual([false, true]);
  expect(cookie).toMatch(/; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
});

it("is believed from the portal alone: not unsigned, of another secret, from a session's cookie, or altered", async () => {
  const token = { device: "x", accounts: ["y"] };
  const good = tokenIn(await deviceCookie(null, "jo@example.org")) ?? "";
  const forged = [
    await encode({ token, secret }),
    await encode({ token, secret: "another secret, which is long enough", salt: "masthead.device" }),
    await encode({ token: { accounts: ["y"] }, secret, salt: "masthead.device" }),
    await encode({ token, secret, salt: "masthead.device", maxAge: -60 }),
    `${good.slice(0, -4)}AAAA`,
    JSON.stringify(token),
    undefined,
  ];
  for (const value of forged) expect(await readDevice(value)).toBeNull();
  expect(await readDevice(good)).not.toBeNull();
});
