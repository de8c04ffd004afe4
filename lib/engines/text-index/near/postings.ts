import { IdPlaces } from "./id-places";

/** Texts nearest in time that are looked at for each word, before and after. */
export const MAX_BEFORE = 150;
export const MAX_AFTER = 75;

/** Which texts have a word among their keywords, in ascending order of time. */
export interface Posting {
  /** Their places */
  texts: Int32Array;
  weights: Float32Array;
  times: Float64Array;
}

/** Where words are found near a span of time. */
export class Postings {
  readonly places = new IdPlaces();
  /** By the hash of the word */
  readonly words = new Map<number, Posting>();
}
