import { describe, expect, it } from "vitest";
import { cardOfStory } from "./card-of-story";

describe("cardOfStory", () => {
  it("needs no more than a headline", () => {
    expect(cardOfStory({ headline: "Ferry returns" }, "/stories")).toMatchObject({
      kind: "text",
      size: "1200x630",
      lang: "en",
      headline: "Ferry returns",
    });
  });

  it("takes section, date, photo and focal point as a story has them", () => {
    const story = {
      headline: "Fähre kehrt zurück",
      lang: "de",
      section: "Stadt",
      date: "2026-05-03",
      photo: "hafen.jpg",
      focal: { x: 0.2, y: 0.4 },
    };
    expect(cardOfStory(story, "/stories")).toMatchObject({
      kind: "standard",
      kicker: "Stadt",
      dateline: "3. Mai 2026",
      photo: { path: "/stories/hafen.jpg", focal: { x: 0.2, y: 0.4 } },
    });
  });

  it.each([
    [{ kind: "live", lang: "de" }, "Live"],
    [{ kind: "factcheck", lang: "ar" }, "تدقيق"],
    [{ kind: "gallery", lang: "es" }, "Imágenes"],
    [{ kind: "gallery", lang: "fr", pictures: 12 }, "12 images"],
    [{ kind: "live", label: "Minute by minute" }, "Minute by minute"],
    [{ kind: "live", lang: "th" }, undefined],
    [{}, undefined],
  ])("names the kind of %j as %s", (fields, label) => {
    expect(cardOfStory({ headline: "x", ...fields }, "/").label).toBe(label);
  });

  it.each([
    [{ headline: " " }, "headline: must not be empty"],
    [{ headline: "x", date: "yesterday" }, /^date: /],
    [{ headline: "x", lang: "??", date: "2026-05-03" }, 'lang: "??" is no language'],
    [{ headline: "x", photo: "a.jpg", focal: { x: 2, y: 0 } }, /^photo\.focal\.x: /],
    [{ headline: "x", colour: "red" }, /Unrecognized key: "colour"/],
    ["x", /^story: /],
  ])("refuses %j and says why", (story, message) => {
    expect(() => cardOfStory(story, "/")).toThrow(message);
  });
});
