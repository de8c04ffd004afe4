import { type Dated, halfLife } from "../closeness";
import type { Keyword } from "../keywords";
import { AFTER, BEFORE, type Posting, type Postings, postingTime } from "./read-postings";

/** Stories that are compared by all their words. */
const COMPARED = 80;
const DAY = 86_400_000_000;

/** Finds for one story after another those that share its most telling words and are nearest in time. */
export class CandidateSearch {
  private readonly scores: Float64Array;
  private readonly times: Float64Array;

  constructor(private readonly postings: Postings) {
    this.scores = new Float64Array(postings.ids.length);
    this.times = new Float64Array(postings.ids.length);
  }

  /** Ids of 80 stories at most, in no order. */
  near(story: Dated & { storyId: string }, keywords: Keyword[]): string[] {
    const now = postingTime(story.publishedAt);
    const touched: number[] = [];
    for (const { hash, weight } of keywords) {
      const posting = this.postings.words.get(hash);
      if (posting) this.add(posting, weight, now, touched);
    }
    const { ids } = this.postings;
    const found: { id: string; score: number }[] = [];
    for (const place of touched) {
      const days = Math.abs((this.times[place] as number) - now) / DAY;
      const score = (this.scores[place] as number) / (1 + days / halfLife[story.kind]);
      this.scores[place] = 0;
      const id = ids[place] as string;
      if (id !== story.storyId) found.push({ id, score });
    }
    return best(found).map(({ id }) => id);
  }

  private add({ stories, weights, times }: Posting, weight: number, now: number, touched: number[]): void {
    const middle = firstAfter(times, now);
    for (let at = Math.max(0, middle - BEFORE - 1); at < Math.min(times.length, middle + AFTER); at++) {
      const place = stories[at] as number;
      if (this.scores[place] === 0) {
        touched.push(place);
        this.times[place] = times[at] as number;
      }
      this.scores[place] = (this.scores[place] as number) + weight * (weights[at] as number);
    }
  }
}

/** The place of the first time after `now` in a row that ascends. */
function firstAfter(times: Float64Array, now: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= now) low = middle + 1;
    else high = middle;
  }
  return low;
}

function best(found: { id: string; score: number }[]): { id: string; score: number }[] {
  if (found.length <= COMPARED) return found;
  const scores = Float64Array.from(found, ({ score }) => score).sort();
  const least = scores[scores.length - COMPARED] as number;
  return found.filter(({ score }) => score >= least).slice(0, COMPARED);
}
