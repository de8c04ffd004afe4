import type { WordVector } from "./packed-vector";
import type { WordCounts } from "./word-counts";

/** A vector without the words that no other text has; each word by its place among those that are compared. */
interface SharedWords {
  places: Int32Array;
  weights: Float32Array;
}

/** Compares texts by all the words that they share. One text at a time is held against many others. */
export class WordComparison {
  private readonly places = new Map<number, number>();
  private readonly hashes: number[] = [];
  private readonly squares: number[] = [];
  private readonly known = new Map<WordVector, SharedWords>();
  private pull = new Float64Array(0);

  /** Only words of `texts` are compared: the texts that are held against others. */
  constructor(counts: WordCounts, texts: WordVector[]) {
    for (const { hashes } of texts) {
      for (const hash of hashes) {
        if (this.places.has(hash) || !counts.isShared(hash)) continue;
        this.places.set(hash, this.hashes.length);
        this.hashes.push(hash);
        this.squares.push(counts.rarityOf(hash) ** 2);
      }
    }
    this.pull = new Float64Array(this.hashes.length);
  }

  /**
   * Holds a text against others: `closeness` is the sum over common words of both weights and the square of the word's
   * rarity, the same both ways; `reasons` are the hashes of the common words that count most.
   */
  against(
    text: WordVector,
    work: (closeness: (other: WordVector) => number, reasons: (other: WordVector, most: number) => number[]) => void,
  ): void {
    const own = this.shared(text);
    for (let at = 0; at < own.places.length; at++) {
      const place = own.places[at] as number;
      this.pull[place] = (own.weights[at] as number) * (this.squares[place] as number);
    }
    work(
      (other) => this.closeness(this.shared(other)),
      (other, most) => this.reasons(this.shared(other), most),
    );
    for (const place of own.places) this.pull[place] = 0;
  }

  private closeness({ places, weights }: SharedWords): number {
    let sum = 0;
    for (let at = 0; at < places.length; at++) {
      sum += (this.pull[places[at] as number] as number) * (weights[at] as number);
    }
    return sum;
  }

  private reasons({ places, weights }: SharedWords, most: number): number[] {
    const [best, parts]: [number[], number[]] = [[], []];
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      const part = (this.pull[place] as number) * (weights[at] as number);
      let rank = best.length;
      while (rank > 0 && (parts[rank - 1] as number) < part) rank--;
      if (part <= 0 || rank >= most) continue;
      best.splice(rank, 0, this.hashes[place] as number);
      parts.splice(rank, 0, part);
      if (best.length > most) {
        best.pop();
        parts.pop();
      }
    }
    return best;
  }

  private shared(vector: WordVector): SharedWords {
    let shared = this.known.get(vector);
    if (!shared) {
      const kept: number[] = [];
      for (let at = 0; at < vector.hashes.length; at++) {
        if (this.places.has(vector.hashes[at] as number)) kept.push(at);
      }
      shared = {
        places: Int32Array.from(kept, (at) => this.places.get(vector.hashes[at] as number) ?? 0),
        weights: Float32Array.from(kept, (at) => vector.weights[at] as number),
      };
      this.known.set(vector, shared);
    }
    return shared;
  }
}
