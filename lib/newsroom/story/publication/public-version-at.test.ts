import { describe, expect, it } from "vitest";
import { publicVersionAt } from "./public-version-at";
import { publicationPeriods, type StoryEvent } from "./publication-periods";

const at = (hour: number) => new Date(Date.UTC(2026, 2, 3, hour));
const event = (hour: number, action: string, more: Partial<StoryEvent> = {}): StoryEvent => ({
  action: `story.${action}`,
  at: at(hour),
  versionId: null,
  actorKind: "staff",
  reason: null,
  ...more,
});

const periods = publicationPeriods([
  event(1, "create"),
  event(6, "publish", { versionId: "one" }),
  event(8, "publish", { versionId: "two" }),
  event(9, "unpublish", { reason: "wrong picture" }),
  event(10, "unpublish"),
  event(12, "publish", { versionId: "one" }),
  event(15, "retract", { reason: "made up" }),
  event(16, "kill"),
]);

const look = (hour: number, more: Partial<Parameters<typeof publicVersionAt>[1]> = {}) => {
  const seen = publicVersionAt(at(hour), { periods, now: at(20), expireAt: null, firstPublishedAt: at(6), ...more });
  return seen.kind === "version" ? seen.period.versionId : seen.why;
};

describe("what readers saw", () => {
  it.each([
    [5, "before"],
    [6, "one"],
    [7, "one"],
    [8, "two"],
    [9, "unpublished"],
    [11, "unpublished"],
    [12, "one"],
    [15, "retracted"],
    [19, "retracted"],
    [21, "future"],
  ])("at %i o'clock: %s", (hour, seen) => expect(look(hour)).toBe(seen));

  it("keeps the reason of the first taking off, and the way each time ended", () => {
    expect(periods.map(({ end, reason }) => [end, reason])).toEqual([
      ["replaced", ""],
      ["unpublished", "wrong picture"],
      ["retracted", "made up"],
    ]);
  });

  it("is nothing for a story that never was public", () => expect(look(7, { periods: [] })).toBe("never"));

  it("is nothing after the story ran out", () => expect(look(14, { expireAt: at(13) })).toBe("expired"));

  it("is not known before an import of what was published elsewhere", () => {
    const imported = publicationPeriods([event(6, "publish", { versionId: "one", actorKind: "import" })]);
    expect(look(3, { periods: imported, firstPublishedAt: at(2) })).toBe("elsewhere");
    expect(look(1, { periods: imported, firstPublishedAt: at(2) })).toBe("before");
    expect(look(7, { periods: imported, firstPublishedAt: at(2) })).toBe("one");
  });
});
