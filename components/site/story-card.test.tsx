import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import { StoryCard } from "./story-card";

const card = {
  ...{
    id: "1",
    kind: "news",
    lang: "ar",
    dir: "rtl",
    path: "/ar/madina/1",
    headline: "الميناء يفتح",
    teaser: "فتح الميناء.",
  },
  section: { id: "2", slug: "city", name: "City", path: "/city", accent: "#a01414", accentDark: "#ff8080" },
  ...{ publishedAt: new Date(0), updatedAt: new Date(0), weight: 2, bylines: [], picture: null },
  paid: "Paid for by Harbour Lines",
} satisfies Card;

const shown = (siteLang: string) =>
  renderToStaticMarkup(<StoryCard card={card} size="medium" kicker="City" siteLang={siteLang} />);

test("a card of another language names both languages: the story's own, and the site's for its words", () => {
  const markup = shown("en");
  expect(markup).toMatch(/^<article[^>]* lang="ar" dir="rtl" data-script="Arab">/);
  expect(markup).toContain('<p class="kicker label" lang="en" data-script="Latn">City</p>');
  expect(markup).toContain('<p class="paid label" lang="en" data-script="Latn">Paid for by Harbour Lines</p>');
  expect(markup).toContain('<a href="/ar/madina/1">الميناء يفتح</a>');
});

test("a card of the site's own language names none", () => {
  expect(shown("ar")).not.toContain("lang=");
});
