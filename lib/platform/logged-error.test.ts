import { expect, test } from "vitest";
import { loggedError } from "./logged-error";

test("an error is told with its cause and code, and without what a driver hangs on it", () => {
  const cause = new Error("connection reset");
  const error = Object.assign(new Error("query failed", { cause }), { code: "57P01", client: { password: "hush" } });
  const told = loggedError(error);
  expect(told).toMatchObject({ type: "Error", message: "query failed: connection reset", code: "57P01" });
  expect(JSON.stringify(told)).not.toContain("hush");
  expect(loggedError("plain")).toBe("plain");
});
