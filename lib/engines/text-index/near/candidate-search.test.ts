import { expect, test } from "vitest";
import { CandidateSearch } from "./candidate-search";
import { MAX_BEFORE, Postings } from "./postings";

const DAY = 1;
const ids = Array.from({ length: 300 }, () => crypto.randomUUID());
const WORD = 7;

/** A text a day, each with the same word and with the weight that is given. */
function daily(weightOf: (day: number) => number): Postings {
  const postings = new Postings();
  postings.words.set(WORD, {
    texts: Int32Array.from(ids, (id) => postings.places.of(Buffer.from(id.replaceAll("-", ""), "hex"), 0)),
    weights: Float32Array.from(ids, (_, day) => weightOf(day)),
    times: Float64Array.from(ids, (_, day) => day * DAY),
  });
  return postings;
}

const near = (postings: Postings, day: number, halfLife = 7 * DAY) =>
  new CandidateSearch(postings).near({ id: ids[day] ?? "", time: day * DAY, halfLife }, [{ hash: WORD, weight: 1 }]);
const days = (found: string[]) => found.map((id) => ids.indexOf(id)).sort((a, b) => a - b);

test("of many texts with a word the 80 nearest in time are candidates, not the text itself", () => {
  const found = days(
    near(
      daily(() => 1),
      150,
    ),
  );
  expect(found).toHaveLength(80);
  expect(found).toEqual([...Array(81).keys()].map((day) => day + 110).filter((day) => day !== 150));
});

test("a heavy word outweighs some days, with a long half-life more of them", () => {
  const heavy = daily((day) => (day === 60 ? 4 : 1));
  expect(days(near(heavy, 150))).not.toContain(59);
  expect(days(near(heavy, 150, 7 * DAY))).toContain(60);
  expect(
    days(
      near(
        daily(() => 1),
        150,
      ),
    ),
  ).not.toContain(60);
});

test("what is further back than postings reach is no candidate, however heavy", () => {
  const heavy = daily((day) => (day === 0 ? 1_000 : 1));
  expect(days(near(heavy, MAX_BEFORE))).toContain(0);
  expect(days(near(heavy, MAX_BEFORE + 1))).not.toContain(0);
});

test("a search forgets the text before", () => {
  const search = new CandidateSearch(daily(() => 1));
  const text = { id: ids[150] ?? "", time: 150 * DAY, halfLife: 7 * DAY };
  const first = search.near(text, [{ hash: WORD, weight: 1 }]);
  search.near({ ...text, time: 0 }, [{ hash: WORD, weight: 1 }]);
  expect(days(search.near(text, [{ hash: WORD, weight: 1 }]))).toEqual(days(first));
  expect(search.near(text, [{ hash: 8, weight: 1 }])).toEqual([]);
});
