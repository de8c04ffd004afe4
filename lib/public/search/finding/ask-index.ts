import "server-only";
import { allOf } from "@/lib/engines/text-index/text-index";
import type { WorkBudget } from "@/lib/platform/fairness/work-budget";
import { type PublicHit, searchPublic } from "../../db/public-search";
import { newestMonths } from "../query/newest-months";

/** Matches that are told by number; one more is counted, which says that there are more. */
export const COUNTED = 500;
export const MAX_COUNTED = COUNTED + 1;
/** Of more matches the newest are ranked. */
const MAX_RANKED = 300;
/** Fewer stories than this are all read. */
export const FULL_SCAN_LIMIT = 2_000;
/**
 * A match costs twelve times what a story of the newest months costs in the index, and 600 matches are wanted of those months: to read them is
 * dearer than to read all matches until these are as many as the root of fifty times all stories. Measured with `npm run bench:speed`.
 */
const ALL_STORIES_WEIGH = 50;
const isWorthMonths = ({ expected, totalStories }: Question) =>
  expected > Math.max(FULL_SCAN_LIMIT, Math.sqrt(ALL_STORIES_WEIGH * totalStories));
/** So many times the stories are looked at in which as many matches as are ranked are expected. */
const OVERSAMPLE = 2;
/** Of the time that is left; the rest is for asking about the newest where all take too long. */
const FIRST_SHARE = 0.6;

export interface Question {
  mustMatch: string;
  headlineMatch: string;
  rankBy: string;
  proximity: string;
  /** How many stories it may have, and how many there are */
  expected: number;
  totalStories: number;
}

/** What all questions of one search share. */
export interface Scope {
  lang: string;
  headline: string;
  since: Date;
  until: Date;
  budget: WorkBudget;
}

export interface IndexResult {
  hits: PublicHit[];
  /** Whether more stories match than these */
  isMore: boolean;
  /** Whether stories may be missing because the database took too long */
  isPartial: boolean;
}

/** The stories that a question has, best first; where they are many, the newest of them. */
export async function askIndex(scope: Scope, question: Question): Promise<IndexResult> {
  const newest = isWorthMonths(question)
    ? await period(scope, (MAX_RANKED * OVERSAMPLE * question.totalStories) / question.expected)
    : null;
  if (newest) {
    const hits = await ask(scope, within(question, newest), MAX_RANKED, FIRST_SHARE);
    if (hits === null) return askLately(scope, question);
    if (hits.length > 0) return { hits, isMore: true, isPartial: false };
  }
  const hits = await ask(scope, question, 0, FIRST_SHARE);
  if (hits === null) return askLately(scope, question);
  return { hits, isMore: hits.length >= MAX_COUNTED, isPartial: false };
}

async function askLately(scope: Scope, question: Question): Promise<IndexResult> {
  const newest = await period(scope, 0);
  const hits = await ask(scope, newest ? within(question, newest) : question, 0, 1);
  return { hits: hits ?? [], isMore: false, isPartial: true };
}

const period = ({ lang, until, budget }: Scope, stories: number) => newestMonths(budget, lang, stories, until);

function within(question: Question, newest: string): Question {
  const headlineMatch = question.headlineMatch && allOf([newest, question.headlineMatch]);
  return { ...question, mustMatch: allOf([newest, question.mustMatch]), headlineMatch };
}

function ask(
  { lang, headline, since, until, budget }: Scope,
  { mustMatch, headlineMatch, rankBy, proximity }: Question,
  least: number,
  share: number,
) {
  const limits = { least, counted: MAX_COUNTED, ranked: MAX_RANKED };
  const asked = { lang, mustMatch, headlineMatch, rankBy, proximity, headline, since, until, ...limits };
  return searchPublic(budget, share, asked);
}
