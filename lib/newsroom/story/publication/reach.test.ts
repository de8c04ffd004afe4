import { describe, expect, it } from "vitest";
import { type PublicListing, reach } from "./reach";

const place: PublicListing = {
  storyId: "s1",
  lang: "en",
  path: "/city/2026/11/23/tram",
  sectionId: "city",
  topicIds: ["trams"],
  authorIds: ["mara"],
  day: "2026-11-23",
  hasCorrections: false,
  aliases: [],
};
const lists = ["latest:en", "section:city:en", "topic:trams", "author:mara", "day:2026-11-23:en"];

const cases: [string, PublicListing | null, PublicListing | null, string[]][] = [
  [
    "a first publication touches its lists and its address",
    null,
    place,
    ["story:s1", ...lists, "address:/city/2026/11/23/tram"],
  ],
  [
    "a withdrawal touches the same, and the lists of names",
    place,
    null,
    ["story:s1", ...lists, "address:/city/2026/11/23/tram", "takedowns:en"],
  ],
  ["a new headline touches the story alone", place, place, ["story:s1"]],
  [
    "a move to another section touches both sections and both addresses",
    place,
    { ...place, sectionId: "business", path: "/business/2026/11/23/tram" },
    ["story:s1", ...lists, "section:business:en", "address:/city/2026/11/23/tram", "address:/business/2026/11/23/tram"],
  ],
  [
    "a topic that is taken off is touched as well as the one that is put on",
    place,
    { ...place, topicIds: ["harbour"] },
    ["story:s1", ...lists, "topic:harbour"],
  ],
  [
    "a byline that is added touches its author",
    place,
    { ...place, authorIds: ["mara", "ivo"] },
    ["story:s1", ...lists, "author:ivo"],
  ],
  [
    "a withdrawal touches every address that led to the story",
    { ...place, aliases: ["/city/2026/11/23/old"] },
    null,
    ["story:s1", ...lists, "address:/city/2026/11/23/tram", "address:/city/2026/11/23/old", "takedowns:en"],
  ],
  [
    "a withdrawal of a corrected story touches the page of corrections",
    { ...place, hasCorrections: true },
    null,
    ["story:s1", ...lists, "corrections:en", "address:/city/2026/11/23/tram", "takedowns:en"],
  ],
  ["a first correction touches the story alone", place, { ...place, hasCorrections: true }, ["story:s1"]],
  [
    "a corrected story that changes its lists touches the page of corrections",
    { ...place, hasCorrections: true },
    { ...place, hasCorrections: true, topicIds: ["harbour"] },
    ["story:s1", ...lists, "topic:harbour", "corrections:en"],
  ],
  ["what was never public touches nothing", null, null, []],
];

describe("reach", () => {
  it.each(cases)("%s", (_, before, after, tags) => {
    expect(new Set(reach(before, after))).toEqual(new Set(tags));
  });
});
