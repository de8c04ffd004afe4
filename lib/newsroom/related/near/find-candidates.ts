import { type Dated, halfLife } from "../closeness";
import type { Keyword } from "../keywords";
import { AFTER, BEFORE, type Posting, type Postings, postingTime } from "./read-postings";

/** Stories that are compared by all their words. */
const COMPARED = 80;
const DAY = 86_400_000_000;

/** Finds for one story after another those that share its most telling words and are nearest in time. */
export class CandidateSearch {
  private readonly scores: Float64Array;
  private readonly touched: Int32Array;
  private many = 0;

  constructor(private readonly postings: Postings) {
    this.scores = new Float64Array(postings.places.size);
    this.touched = new Int32Array(postings.places.size);
  }

  /** Ids of 80 stories at most, in no order. */
  near(story: Dated & { storyId: string }, keywords: Keyword[]): string[] {
    const now = postingTime(story.publishedAt);
    const oneHalf = halfLife[story.kind] * DAY;
    this.many = 0;
    for (const { hash, weight } of keywords) {
      const posting = this.postings.words.get(hash);
      if (posting) this.add(posting, weight, now, oneHalf);
    }
    const { places } = this.postings;
    const least = this.leastOfBest();
    const found: string[] = [];
    for (let at = 0; at < this.many; at++) {
      const place = this.touched[at] as number;
      if ((this.scores[place] as number) >= least && found.length <= COMPARED) found.push(places.idAt(place));
      this.scores[place] = 0;
    }
    return found.filter((id) => id !== story.storyId).slice(0, COMPARED);
  }

  private add({ stories, weights, times }: Posting, weight: number, now: number, oneHalf: number): void {
    const middle = firstAfter(times, now);
    const end = Math.min(times.length, middle + AFTER);
    for (let at = Math.max(0, middle - BEFORE - 1); at < end; at++) {
      const place = stories[at] as number;
      const before = this.scores[place] as number;
      if (before === 0) this.touched[this.many++] = place;
      const share = 1 / (1 + Math.abs((times[at] as number) - now) / oneHalf);
      // More than nothing even for a weight of 0, or the place would be noted twice.
      this.scores[place] = before + weight * (weights[at] as number) * share + Number.MIN_VALUE;
    }
  }

  /** The score that as many reach as are compared, and the story itself. */
  private leastOfBest(): number {
    if (this.many <= COMPARED + 1) return 0;
    const scores = new Float64Array(this.many);
    for (let at = 0; at < this.many; at++) scores[at] = this.scores[this.touched[at] as number] as number;
    return scores.sort()[this.many - COMPARED - 1] as number;
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
