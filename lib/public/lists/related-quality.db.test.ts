import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { baselines } from "@/lib/testing/judged-collection/baselines";
import {
  candidatesFor,
  grade,
  isCopy,
  type Judged,
  judgedCollection,
} from "@/lib/testing/judged-collection/judged-collection";
import { type PublishedJudged, publishJudged } from "@/lib/testing/judged-collection/publish-judged";
import { CARDS, scoreLists } from "@/lib/testing/judged-collection/score-lists";
import { getSite, type Site } from "../site";
import { getRelated } from "./related";

const lists = new Map<Judged, Judged[]>();
const ours = (read: Judged) => lists.get(read) ?? [];

beforeAll(async () => {
  const published = await database().$transaction(publishJudged, { timeout: 60_000 });
  const byId = new Map([...published].map(([story, { id }]) => [id, story]));
  for (const [story, row] of published) {
    lists.set(
      story,
      (await readersList(row)).flatMap((id) => byId.get(id) ?? []),
    );
  }
});
afterAll(() => database().$disconnect());

async function readersList(row: PublishedJudged): Promise<string[]> {
  const site = (await getSite(row.lang === "en" ? "-" : row.lang)) as Site;
  return (await getRelated(row, site, CARDS)).map(({ id }) => id);
}

const languages = [...new Set(judgedCollection.map(({ event }) => event.lang))];
/** The figures of all lists, for who reads that a test failed. */
const told = (stories: Judged[]) =>
  JSON.stringify(
    Object.fromEntries(Object.entries({ ours, ...baselines }).map(([name, of]) => [name, scoreLists(stories, of)])),
  );

test("the collection judges hundreds of pairs, in several languages", () => {
  const isOnce = (read: Judged, card: Judged) => read.key < card.key && grade(read, card) > 0;
  const pairs = judgedCollection.flatMap((read) => candidatesFor(read).filter((card) => isOnce(read, card)));
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(languages).toHaveLength(5);
});

describe("related lists of the whole collection", () => {
  const product = () => scoreLists(judgedCollection, ours);

  test.each(Object.entries(baselines))("are better than %s, with fewer bad cards", (_, listFor) => {
    const theirs = scoreLists(judgedCollection, listFor);
    expect(product().ndcg6, told(judgedCollection)).toBeGreaterThan(theirs.ndcg6);
    expect(product().badCards, told(judgedCollection)).toBeLessThan(theirs.badCards);
  });

  test("are as good as they have been", () => {
    expect(product().ndcg6, told(judgedCollection)).toBeGreaterThanOrEqual(860);
    expect(product().badCards, told(judgedCollection)).toBeLessThanOrEqual(470);
  });

  test("hold six stories each and never a copy of the story itself", () => {
    for (const [read, cards] of lists) {
      expect(cards.length, read.key).toBe(Math.min(CARDS, candidatesFor(read).length));
      expect(
        cards.filter((card) => card === read || isCopy(read, card)),
        read.key,
      ).toEqual([]);
    }
  });
});

test.each(languages)("lists in %s are better than what is newest or popular", (lang) => {
  const stories = judgedCollection.filter(({ event }) => event.lang === lang);
  const { ndcg6 } = scoreLists(stories, ours);
  for (const listFor of Object.values(baselines)) {
    expect(ndcg6, told(stories)).toBeGreaterThan(scoreLists(stories, listFor).ndcg6);
  }
});
