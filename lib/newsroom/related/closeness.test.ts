import { expect, test } from "vitest";
import type { StoryKind } from "@/prisma/generated/enums";
import { freshness, halfLife, isTooOld } from "./closeness";

const at = (kind: StoryKind, days: number) => ({
  kind,
  publishedAt: new Date(Date.UTC(2026, 0, 1) - days * 86_400_000),
});
const news = at("news", 0);

test("half of the closeness is left after the half-life of what is offered, whatever it is offered after", () => {
  for (const kind of ["news", "analysis", "explainer"] as const) {
    expect(freshness(news, at(kind, halfLife[kind]))).toBeCloseTo(0.5);
    expect(freshness(at(kind, 0), at("news", 7))).toBeCloseTo(0.5);
  }
  expect(freshness(news, news)).toBe(1);
});

test("after two years only what explains is offered", () => {
  expect(isTooOld(news, at("news", 730))).toBe(false);
  expect(isTooOld(news, at("news", 731))).toBe(true);
  expect(isTooOld(news, at("explainer", 3_000))).toBe(false);
  expect(isTooOld(at("explainer", 3_000), news)).toBe(true);
});
