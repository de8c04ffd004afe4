import { expect, it } from "vitest";
import type { ShareCard } from "./card";
import { cardHash } from "./card-hash";

const card: ShareCard = {
  kind: "standard",
  size: "1200x630",
  lang: "en",
  headline: "Ferry returns",
  brand: { name: "Ledger", accent: "#b3261e" },
  photo: { path: "/a.jpg", focal: { x: 0.5, y: 0.5 } },
};

it("names a card by 12 hexadecimal digits", () => {
  expect(cardHash(card)).toMatch(/^[0-9a-f]{12}$/);
});

it.each<[string, Partial<ShareCard>]>([
  ["one letter", { headline: "Ferry returnt" }],
  ["the size", { size: "1200x675" }],
  ["the accent", { brand: { name: "Ledger", accent: "#b3261f" } }],
  ["the focal point", { photo: { path: "/a.jpg", focal: { x: 0.5, y: 0.4 } } }],
  ["a badge", { badge: "Corrected" }],
])("changes with %s", (_what, change) => {
  expect(cardHash({ ...card, ...change })).not.toBe(cardHash(card));
});

it("does not depend on the order of fields, on absent ones, or on where the same picture lies", () => {
  const { kind, ...rest } = card;
  expect(cardHash({ ...rest, kind, badge: undefined })).toBe(cardHash(card));
  const moved = { ...card, photo: { path: "/b.jpg", focal: { x: 0.5, y: 0.5 } } };
  expect(cardHash(moved, "same")).toBe(cardHash(card, "same"));
  expect(cardHash(moved, "other")).not.toBe(cardHash(card, "same"));
});
