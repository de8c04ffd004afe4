import { MAX_AFTER, MAX_BEFORE, type Posting, Postings } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { PackedArray } from "@/lib/platform/db/packed-array";

/** Of those that came out between the first and the last story that is related, as many as this for a word. */
const BETWEEN = 2_000;
const WORDS_A_QUESTION = 2_000;

interface Piece {
  word: number;
  part: "before" | "between" | "after";
  ids: string;
  times: string;
  weights: string;
}

/** Where words are found near a span of time. */
export async function readPostings(
  tx: Pick<Tx, "$queryRaw">,
  hashes: number[],
  from: Date,
  until: Date,
): Promise<Postings> {
  const postings = new Postings();
  for (let start = 0; start < hashes.length; start += WORDS_A_QUESTION) {
    const some = hashes.slice(start, start + WORDS_A_QUESTION);
    const pieces = await tx.$queryRaw<Piece[]>`
      select w.word, p.part, encode(array_send(p.ids), 'hex') as ids, encode(array_send(p.times), 'hex') as times,
        encode(array_send(p.weights), 'hex') as weights
      from unnest(${some}::int[]) as w (word)
      cross join lateral (
        select 'before' as part, array_agg(story_id) as ids, array_agg(published_at) as times, array_agg(weight) as weights
        from (select story_id, published_at, weight from story_keyword
          where word = w.word and published_at < ${from} order by published_at desc, story_id desc limit ${MAX_BEFORE}) k
        union all
        select 'between', array_agg(story_id), array_agg(published_at), array_agg(weight)
        from (select story_id, published_at, weight from story_keyword
          where word = w.word and published_at between ${from} and ${until} order by published_at, story_id limit ${BETWEEN}) k
        union all
        select 'after', array_agg(story_id), array_agg(published_at), array_agg(weight)
        from (select story_id, published_at, weight from story_keyword
          where word = w.word and published_at > ${until} order by published_at, story_id limit ${MAX_AFTER}) k) p
      where p.ids is not null`;
    const byWord = new Map<number, Piece[]>();
    for (const piece of pieces) byWord.set(piece.word, [...(byWord.get(piece.word) ?? []), piece]);
    for (const [word, parts] of byWord) postings.words.set(word, join(parts, postings.places));
  }
  return postings;
}

const order = { before: 0, between: 1, after: 2 };

function join(parts: Piece[], places: Postings["places"]): Posting {
  const inOrder = parts
    .toSorted((a, b) => order[a.part] - order[b.part])
    .map(({ part, ids, times, weights }) => ({
      isBackward: part === "before",
      ids: new PackedArray(ids),
      times: new PackedArray(times),
      weights: new PackedArray(weights),
    }));
  const size = inOrder.reduce((sum, { ids }) => sum + ids.length, 0);
  const posting = { texts: new Int32Array(size), weights: new Float32Array(size), times: new Float64Array(size) };
  let index = 0;
  for (const { isBackward, ids, times, weights } of inOrder) {
    const [idAt, timeAt, weightAt] = [ids.starts(16), times.starts(8), weights.starts(4)];
    for (let turn = 0; turn < ids.length; turn++, index++) {
      const nth = isBackward ? ids.length - 1 - turn : turn;
      posting.texts[index] = places.of(ids.bytes, idAt(nth));
      // Microseconds since 2000
      posting.times[index] =
        times.bytes.readInt32BE(timeAt(nth)) * 4_294_967_296 + times.bytes.readUInt32BE(timeAt(nth) + 4);
      posting.weights[index] = weights.bytes.readFloatBE(weightAt(nth));
    }
  }
  return posting;
}

const YEAR_2000 = Date.UTC(2000, 0, 1);

/** An instant as the times of postings tell it. */
export const postingTime = (instant: Date) => (instant.getTime() - YEAR_2000) * 1_000;
