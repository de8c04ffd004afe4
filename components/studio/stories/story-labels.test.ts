import { expect, it } from "vitest";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { StoryKind } from "@/prisma/generated/enums";
import { kindOptions, offeredKinds } from "./story-labels";

const t = ((key: string) => key) as unknown as Translate;
const kinds = (options: [StoryKind, string][]) => options.map(([kind]) => kind);
const working = ["news", "analysis", "opinion", "feature", "explainer", "review", "factcheck"];

it("offers no kind that is only a label", () => {
  expect(kinds(offeredKinds(t, "news"))).toEqual(working);
});

it.each(["gallery", "liveblog"] as const)("keeps the kind %s of a story that has it", (kind) => {
  expect(kinds(offeredKinds(t, kind)).sort()).toEqual([...working, kind].sort());
});

it("finds stories of every kind", () => {
  expect(kinds(kindOptions(t)).sort()).toEqual(Object.values(StoryKind).sort());
});
