import { expect, test } from "vitest";
import { COPY_LIKENESS, likeness, SKETCH_SIZE, sketchOf } from "./sketch";

const agency =
  "A freight train carrying timber left the rails outside Vossberg early on Tuesday and blocked both tracks to the coast. " +
  "Nobody was hurt. The railway said that cranes were on their way from the depot in Ostheim.";
const alike = (a: string, b: string) => likeness(sketchOf(a), sketchOf(b));

test("a text is its own copy, in other case and with other accents too", () => {
  expect(sketchOf(agency)).toHaveLength(SKETCH_SIZE);
  expect(alike(agency, agency.toUpperCase())).toBe(1);
  expect(alike("Überfall in der Straße von Łódź", "uberfall in der strasse von lodz")).toBe(1);
});

test("a copy with a sentence more is one still; another text about the same is not", () => {
  expect(alike(agency, `${agency} Buses run instead until Friday.`)).toBeGreaterThan(COPY_LIKENESS);
  expect(
    alike(
      agency,
      "Two cranes from Ostheim lifted the last wagons of the derailed timber train in Vossberg on Thursday.",
    ),
  ).toBeLessThan(COPY_LIKENESS);
});

test("likeness is about the share of common word triples", () => {
  const words = Array.from({ length: 402 }, (_, index) => `w${index}`);
  const half = [...words.slice(0, 268), ...words.slice(268).map((word) => `${word}x`)].join(" ");
  // 266 triples of 400 are common, of 534 in all.
  expect(Math.abs(alike(words.join(" "), half) - 0.5)).toBeLessThan(0.12);
});

test("texts without spaces and empty ones have sketches as well", () => {
  expect(alike("北町と港を結ぶ地下鉄が三月三日に開業した", "北町と港を結ぶ地下鉄が三月三日に開業した。")).toBe(1);
  expect(alike("北町と港を結ぶ地下鉄が三月三日に開業した", "公園の桜が満開になり多くの人が訪れている")).toBeLessThan(
    0.1,
  );
  expect(alike("", "")).toBe(1);
});
