import { expect, test } from "vitest";
import { candidatesFor, grade, isCopy, type Judged, judgedCollection } from "./judged-collection";
import { scoreLists } from "./score-lists";

const story = (key: string) => judgedCollection.find((each) => each.key === key) as Judged;
const read = story("tarn-bridge-3");
const score = (...keys: string[]) => scoreLists([read], () => keys.map(story));
const best = [
  "tarn-bridge-1",
  "tarn-bridge-4",
  "tarn-bridge-5",
  "averley-bridge-1",
  "averley-bridge-2",
  "old-bridges-1",
];

test("the best list counts whole, and less with a better card further down", () => {
  expect(score(...best)).toEqual({ ndcg6: 1_000, badCards: 0 });
  const turned = score(...best.toReversed());
  expect(turned.badCards).toBe(0);
  expect(turned.ndcg6).toBeLessThan(900);
});

test("a second copy and another matter of the same topic are bad cards", () => {
  expect(score("tarn-bridge-1", "tarn-bridge-2").badCards).toBe(500);
  expect(score("tarn-bridge-4", "ferry-strike-1", "averley-mayor-1", "tarn-bridge-5").badCards).toBe(500);
});

test("cards after the sixth are not judged", () => {
  expect(score(...best, "ferry-strike-1")).toEqual({ ndcg6: 1_000, badCards: 0 });
});

test("judgements are the same both ways, and stay in a language", () => {
  for (const from of judgedCollection) {
    for (const card of candidatesFor(from)) {
      expect(card.event.lang).toBe(from.event.lang);
      expect(grade(from, card), `${from.key} ${card.key}`).toBe(grade(card, from));
      if (isCopy(from, card)) expect(grade(from, card)).toBe(0);
    }
  }
});
