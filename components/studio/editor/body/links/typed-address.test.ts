import { expect, test } from "vitest";
import { isLinkAddress, typedAddress } from "./typed-address";

test.each([
  ["example.org", "https://example.org"],
  ["www.example.org/a?b=c#d", "https://www.example.org/a?b=c#d"],
  ["münchen.de:8080/x", "https://münchen.de:8080/x"],
  ["http://localhost:3000", "http://localhost:3000"],
  ["desk@example.org", "mailto:desk@example.org"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["tel:+49301234", "tel:+49301234"],
  [" /topic/port ", "/topic/port"],
  ["#sources", "#sources"],
])("%s is an address", (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
  expect(isLinkAddress(address)).toBe(true);
});

test.each(["", "  ", "ferry", "The ferry is back", "ferry.", "a.m.", "Budget: what we know", "example.org is down"])(
  "%j is words",
  (typed) => expect(typedAddress(typed)).toBeNull(),
);

test.each([
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "/\\evil.example",
  "https://",
])("%s is refused as a link", (typed) => expect(isLinkAddress(typedAddress(typed) ?? "")).toBe(false));

test("an address that is longer than a story may hold is refused", () => {
  expect(isLinkAddress(`https://example.org/${"a".repeat(2_000)}`)).toBe(false);
});
