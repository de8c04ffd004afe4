import { describe, expect, test } from "vitest";
import type { StoryCard } from "@/lib/public/lists/story-card";
import type { SiteSection } from "@/lib/public/site";
import { arrangeFront } from "./arrange-front";

const section = (slug: string) => ({ id: slug, slug, name: slug, path: `/${slug}`, accent: "", accentDark: "" });
const sections = ["city", "nation", "opinion"].map((slug): SiteSection => ({ ...section(slug), description: "" }));
const picture = { id: "p", hash: "", width: 3, height: 2, focalX: 0.5, focalY: 0.5, alt: "", caption: "", credit: "" };

function card(id: string, hoursAgo: number, changes: Partial<StoryCard> = {}): StoryCard {
  const publishedAt = new Date(Date.UTC(2026, 10, 23, 12) - hoursAgo * 3_600_000);
  const { section: place = section("city"), ...others } = changes;
  const base = { kind: "news", lang: "en", dir: "ltr", weight: 2, picture: null, paid: null, teaser: "" } as const;
  return {
    id,
    headline: id,
    path: `/${id}`,
    updatedAt: publishedAt,
    publishedAt,
    section: place,
    bylines: [],
    ...base,
    ...others,
  };
}

const ids = (cards: StoryCard[]) => cards.map(({ id }) => id);

describe("arrangeFront", () => {
  test("is empty where nothing is public", () => {
    expect(arrangeFront([], sections)).toMatchObject({ lead: null, beside: [], rails: [], latest: [] });
  });

  test("leads with what weighs more than its age", () => {
    const cards = [
      card("fresh", 1, { picture }),
      card("heavy", 9, { picture, weight: 3 }),
      card("old", 30, { picture, weight: 4 }),
    ];
    expect(arrangeFront(cards, sections).lead?.id).toBe("heavy");
  });

  test("never leads with opinion, nor without a picture where news has one", () => {
    const cards = [
      card("column", 1, { kind: "opinion", weight: 5, picture, section: section("opinion") }),
      card("bare", 2, { weight: 5 }),
      card("pictured", 3, { picture }),
    ];
    const front = arrangeFront(cards, sections);
    expect([front.lead?.id, ids(front.opinion)]).toEqual(["pictured", ["column"]]);
  });

  test("keeps the row of a section whose stories are not all opinion", () => {
    const cards = [
      card("lead", 1, { picture, weight: 5 }),
      ...["a", "b", "c", "d", "e", "f", "g"].map((id, index) => card(id, 2 + index)),
      card("signed", 20, { kind: "opinion", section: section("nation") }),
      card("column", 21, { kind: "opinion", section: section("opinion") }),
      card("nation", 22, { section: section("nation"), weight: 1 }),
    ];
    const front = arrangeFront(cards, sections);
    expect(ids(front.opinion)).toEqual(["signed", "column"]);
    expect(front.rails.map((rail) => [rail.section.slug, ids(rail.cards)])).toContainEqual(["nation", ["nation"]]);
  });

  test("fills columns without pictures with more words", () => {
    const cards = Array.from({ length: 12 }, (_, index) => card(`s${index}`, index));
    const front = arrangeFront(cards, sections);
    expect([front.beside.length, front.below.length]).toEqual([4, 4]);
    const pictured = arrangeFront(
      cards.map((each) => ({ ...each, picture })),
      sections,
    );
    expect([pictured.beside.length, pictured.below.length, pictured.row.length]).toEqual([2, 2, 4]);
  });

  test("shows every story in one place alone, the list of the latest aside", () => {
    const kinds = ["news", "opinion", "feature", "analysis"] as const;
    const cards = Array.from({ length: 60 }, (_, index) =>
      card(`s${index}`, index, {
        kind: kinds[index % 4],
        picture: index % 3 ? picture : null,
        section: section(["city", "nation", "opinion"][index % 3] ?? "city"),
      }),
    );
    const { lead, beside, below, row, opinion, showcase, rails, recent, latest } = arrangeFront(cards, sections);
    const shown = [lead, beside, below, row, opinion, showcase, rails.map((rail) => rail.cards), recent].flat(2);
    expect(new Set(shown).size).toBe(shown.length);
    expect(latest).toEqual(cards.filter((each) => each !== lead).slice(0, 9));
  });
});
