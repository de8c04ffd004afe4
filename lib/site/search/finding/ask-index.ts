import "server-only";
import { datesInSearch, type PublicHit, searchPublic } from "@/lib/platform/db/public-search";
import { monthsUntil } from "../query/months";
import { allOf } from "../query/tsquery";
import type { SearchBudget } from "./search-budget";

/** Matches that are counted, and those that are ranked; of more, the newest. */
export const MOST_COUNTED = 501;
const MOST_RANKED = 300;
/** Where more stories than this are expected, the newest months are asked first: the index need not read all of them. */
export const MANY = 2_000;
const WINDOWS = [2, 12, 48];
/** A window is not asked where so few of the matches that it needs are expected in it. */
const HOPELESS = 0.25;
const MONTH = 30.44 * 86_400_000;
/** Of the time that is left; the rest is for asking about a few months where all of them take too long. */
const FIRST_SHARE = 0.6;

export interface Question {
  wanted: string;
  headed: string;
  wished: string;
  together: string;
  /** How many stories it may have */
  expected: number;
}

/** What all questions of one search share. */
export interface Scope {
  lang: string;
  headline: string;
  since: Date;
  until: Date;
  budget: SearchBudget;
}

export interface Asked {
  hits: PublicHit[];
  /** Whether more stories match than these */
  isMore: boolean;
  /** Whether stories may be missing because the database took too long */
  isPartial: boolean;
}

/** The stories that a question has, best first; where they are many, the newest of them. */
export async function askIndex(scope: Scope, question: Question): Promise<Asked> {
  const { budget } = scope;
  for (const { newest, months } of question.expected > MANY ? await windows(scope, question.expected) : []) {
    const some = within(question, newest, months);
    const hits = await ask(scope, some, MOST_RANKED, budget.left() * FIRST_SHARE);
    if (hits === null) return askLately(scope, question);
    if (hits.length > 0) return { hits, isMore: true, isPartial: false };
  }
  const hits = await ask(scope, question, 0, budget.left() * FIRST_SHARE);
  if (hits === null) return askLately(scope, question);
  return { hits, isMore: hits.length >= MOST_COUNTED, isPartial: false };
}

async function askLately(scope: Scope, question: Question): Promise<Asked> {
  const { newest } = (await dates(scope)) ?? {};
  const some = newest && within(question, newest, WINDOWS[0] ?? 1);
  const hits = some && (await ask(scope, some, 0, scope.budget.left()));
  return { hits: hits ?? [], isMore: false, isPartial: true };
}

/** The periods that may have as many matches as are ranked, the shortest first. */
async function windows(scope: Scope, expected: number): Promise<{ newest: Date; months: number }[]> {
  const known = await dates(scope);
  if (!known) return [];
  const { oldest, newest } = known;
  const all = Math.max(1, (newest.getTime() - oldest.getTime()) / MONTH);
  const isHopeful = (months: number) => expected * Math.min(1, months / all) > MOST_RANKED * HOPELESS;
  return WINDOWS.filter(isHopeful).map((months) => ({ newest, months }));
}

async function dates({ lang, until }: Scope): Promise<{ oldest: Date; newest: Date } | null> {
  const known = await datesInSearch(lang);
  return known && { ...known, newest: known.newest > until ? until : known.newest };
}

function within(question: Question, newest: Date, months: number): Question {
  const period = monthsUntil(newest, months);
  const headed = question.headed && allOf([period, question.headed]);
  return { ...question, wanted: allOf([period, question.wanted]), headed };
}

function ask(
  { lang, headline, since, until }: Scope,
  { wanted, headed, wished, together }: Question,
  least: number,
  milliseconds: number,
) {
  const limits = { least, counted: MOST_COUNTED, ranked: MOST_RANKED };
  const asked = { lang, wanted, headed, wished, together, headline, since, until, ...limits };
  return searchPublic(milliseconds, asked);
}
