import { FairQueue } from "../fairness/fair-queue";
import type { DecodedPicture } from "./decoded-picture";
import { Decoder } from "./decoder";
import { MAX_WAITING, MAX_WAITING_PER_USER } from "./decoder-limits";

/** Thrown when the queue is full; nothing is wrong with the picture. */
export class DecoderBusy extends Error {
  override name = "DecoderBusy";
}

/** Decoding processes with one queue in front that serves users in turn: nobody waits for more than one picture of another user per process. */
export class DecoderPool<Source extends Pick<Decoder, "decode"> = Decoder> {
  readonly decoders: Source[];
  readonly #free: Source[];
  readonly #queue = new FairQueue<(decoder: Source) => Promise<void>>({
    perUser: MAX_WAITING_PER_USER,
    total: MAX_WAITING,
  });

  constructor(decoders: Source[]) {
    this.decoders = decoders;
    this.#free = [...decoders];
  }

  /** Throws `DecoderBusy`, or an Error whose message is what is wrong with the picture. */
  decode(bytes: Uint8Array, user: string): Promise<DecodedPicture> {
    return new Promise<DecodedPicture>((resolve, reject) => {
      const isTaken = this.#queue.add(user, (decoder) => decoder.decode(bytes).then(resolve, reject));
      if (!isTaken) reject(new DecoderBusy("Too many pictures are waiting to be decoded. Try again in a minute."));
      else this.#next();
    });
  }

  #next(): void {
    const decoder = this.#free.pop();
    if (!decoder) return;
    const work = this.#queue.take();
    if (!work) {
      this.#free.push(decoder);
      return;
    }
    void work(decoder).finally(() => {
      this.#free.push(decoder);
      this.#next();
    });
  }
}

/** One process for each core. */
export const newDecoders = (cores: number) => Array.from({ length: Math.max(1, cores) }, () => new Decoder());
