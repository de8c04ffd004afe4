import { expect, test } from "vitest";
import { type Audience, routeTable } from "../route-table";
import { answerHeaders, staffPolicy } from "./answer-headers";

const audiences: Audience[] = [...new Set(routeTable.map(({ audience }) => audience))];

test.each(audiences)("an answer for %s asks for https only where the site is published over it", (audience) => {
  expect(answerHeaders(audience, true)["Strict-Transport-Security"]).toBe("max-age=31536000");
  expect(answerHeaders(audience, false)).not.toHaveProperty("Strict-Transport-Security");
});

test("readers' pages run no script and no style of their own text", () => {
  const policy = answerHeaders("reader", false)["Content-Security-Policy"];
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test("a studio page runs the scripts of its nonce, and evaluates text in development alone", () => {
  expect(staffPolicy("abc", false)).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(staffPolicy("abc", true)).toContain("'unsafe-eval'");
});

test("every address has a reason, and every method that changes something a limit of its own", () => {
  expect(routeTable.filter(({ reason }) => reason.length < 10)).toEqual([]);
  const changing = routeTable.filter(({ methods }) => methods.some((method) => !["GET", "HEAD"].includes(method)));
  expect(changing.every(({ maxBodyBytes, body }) => maxBodyBytes > 0 && body !== "")).toBe(true);
  expect(routeTable.filter((row) => !changing.includes(row)).every(({ maxBodyBytes }) => maxBodyBytes === 0)).toBe(
    true,
  );
});
