import { database } from "@/lib/platform/db/database";
import { getSite } from "@/lib/public/site";
import { chooseWords } from "./choose-words";
import { timeComputing, timeLists, timeNeighbours, timeRelating } from "./time-related";
import { timeSearches, timeTyping } from "./time-searches";

export type Question =
  | "list"
  | "firstList"
  | "computing"
  | "relating"
  | "neighbours"
  | "words"
  | "common"
  | "misspelt"
  | "typing";

/** Milliseconds that each answer took. */
export type Timed = Record<Question, number[]>;

const rounds = Number(process.argv[2]);
const site = await getSite("-");
if (!site) throw new Error("The site has no edition.");
const stories = await database().story.count({ where: { state: { in: ["published", "correcting"] } } });
const words = await chooseWords(site.lang, rounds);
const lists = await timeLists(site, rounds);
const timed: Timed & { stories: number } = {
  stories,
  list: lists.again,
  firstList: lists.first,
  computing: await timeComputing(site, rounds),
  relating: await timeRelating(site, rounds),
  words: await timeSearches(site.lang, words.some),
  common: await timeSearches(site.lang, words.common),
  misspelt: await timeSearches(site.lang, words.misspelt),
  typing: await timeTyping(site.lang, words.typed),
  neighbours: await timeNeighbours(site, Math.min(rounds, 50)),
};
process.send?.(timed);
await database().$disconnect();
process.disconnect?.();
