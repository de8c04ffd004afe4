import { expect, test } from "vitest";
import type { SharedStory } from "@/lib/newsroom/media/share-card/card-of-story";
import { settingsSchema } from "@/lib/newsroom/settings/settings";
import type { Site } from "../site";
import { storyCard } from "./story-card";

const site: Omit<Site, "readAt"> = {
  ...{ lang: "en", defaultLang: "en", prefix: "", dir: "ltr", name: "Harbour Ledger", tagline: "" },
  ...{ settings: settingsSchema.parse({ name: "Harbour Ledger" }), sections: [], languages: [] },
};

const story: SharedStory = {
  ...{ id: "01a20ae5-be47-77f2-bbe6-d328cbcd0e6f", kind: "news", lang: "en", title: "Ferry returns" },
  ...{
    socialHeadline: null,
    section: { name: "City", accent: "#8a1c1c" },
    bylines: [],
    picture: null,
    pictureCount: 0,
  },
  ...{ publishedAt: new Date("2026-11-23T14:05:00Z"), updatedAt: new Date("2026-11-23T14:05:00Z"), sensitive: false },
  ...{ corrections: [], sponsor: null, rating: null },
};

test("a story is as old on its card as its edition's clock says, whatever the machine's", () => {
  const ageAt = (readAt: string) => storyCard(story, { ...site, readAt: new Date(readAt) }).card.age;
  expect(ageAt("2027-11-01T00:00:00Z")).toBeUndefined();
  expect(ageAt("2027-12-01T00:00:00Z")).toContain("2026");
});
