import type { Keyword } from "../compare/keywords";
import { MAX_AFTER, MAX_BEFORE, type Posting, type Postings } from "./postings";

/** Texts that are compared by all their words. */
const MAX_COMPARED = 80;

/** A text with its time, and the time after which its closeness to others counts half, in the unit of the postings. */
interface DatedText {
  id: string;
  time: number;
  halfLife: number;
}

/** Finds for one text after another those that share its most significant words and are nearest in time. */
export class CandidateSearch {
  private readonly scores: Float64Array;
  private readonly touched: Int32Array;
  private many = 0;

  constructor(private readonly postings: Postings) {
    this.scores = new Float64Array(postings.places.size);
    this.touched = new Int32Array(postings.places.size);
  }

  /** Ids of 80 texts at most, in no order. */
  near(text: DatedText, keywords: Keyword[]): string[] {
    this.many = 0;
    for (const { hash, weight } of keywords) {
      const posting = this.postings.words.get(hash);
      if (posting) this.add(posting, weight, text);
    }
    const { places } = this.postings;
    const least = this.leastOfBest();
    const found: string[] = [];
    for (let at = 0; at < this.many; at++) {
      const place = this.touched[at] as number;
      if ((this.scores[place] as number) >= least && found.length <= MAX_COMPARED) found.push(places.idAt(place));
      this.scores[place] = 0;
    }
    return found.filter((id) => id !== text.id).slice(0, MAX_COMPARED);
  }

  private add({ texts, weights, times }: Posting, weight: number, { time, halfLife }: DatedText): void {
    const middle = firstAfter(times, time);
    const end = Math.min(times.length, middle + MAX_AFTER);
    for (let at = Math.max(0, middle - MAX_BEFORE - 1); at < end; at++) {
      const place = texts[at] as number;
      const before = this.scores[place] as number;
      if (before === 0) this.touched[this.many++] = place;
      const share = 1 / (1 + Math.abs((times[at] as number) - time) / halfLife);
      // More than nothing even for a weight of 0, or the place would be noted twice.
      this.scores[place] = before + weight * (weights[at] as number) * share + Number.MIN_VALUE;
    }
  }

  /** The score that as many reach as are compared, and the text itself. */
  private leastOfBest(): number {
    if (this.many <= MAX_COMPARED + 1) return 0;
    const scores = new Float64Array(this.many);
    for (let at = 0; at < this.many; at++) scores[at] = this.scores[this.touched[at] as number] as number;
    return scores.sort()[this.many - MAX_COMPARED - 1] as number;
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
