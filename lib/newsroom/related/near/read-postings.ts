import type { Tx } from "@/lib/platform/db/database";

/** Stories nearest in time that are looked at for each word, before and after. */
export const BEFORE = 150;
export const AFTER = 75;
/** Of those that came out between the first and the last story that is related, as many as this for a word. */
const BETWEEN = 2_000;
const WORDS_A_QUESTION = 2_000;
/** story id, microseconds since 2000, weight: as PostgreSQL sends uuid, timestamptz and float4 */
const POSTING = 16 + 8 + 4;

/** Which stories have a word among their most telling ones, in the order of time. */
export interface Posting {
  /** Places in `ids` */
  stories: Int32Array;
  weights: Float32Array;
  times: Float64Array;
}

export interface Postings {
  ids: string[];
  words: Map<number, Posting>;
}

/** Where words are found near a span of time. */
export async function readPostings(tx: Tx, hashes: number[], from: Date, until: Date): Promise<Postings> {
  const postings: Postings = { ids: [], words: new Map() };
  const places = new Map<string, number>();
  for (let start = 0; start < hashes.length; start += WORDS_A_QUESTION) {
    const some = hashes.slice(start, start + WORDS_A_QUESTION);
    const rows = await tx.$queryRaw<{ word: number; packed: Uint8Array }[]>`
      select w.word, string_agg(uuid_send(k.story_id) || timestamptz_send(k.published_at) || float4send(k.weight), ''
        order by k.published_at, k.story_id) as packed
      from unnest(${some}::int[]) as w (word)
      cross join lateral (
        (select story_id, published_at, weight from story_keyword
         where word = w.word and published_at < ${from} order by published_at desc limit ${BEFORE})
        union all
        (select story_id, published_at, weight from story_keyword
         where word = w.word and published_at between ${from} and ${until} order by published_at limit ${BETWEEN})
        union all
        (select story_id, published_at, weight from story_keyword
         where word = w.word and published_at > ${until} order by published_at limit ${AFTER})) k
      group by w.word`;
    for (const { word, packed } of rows) postings.words.set(word, unpack(packed, places, postings.ids));
  }
  return postings;
}

function unpack(packed: Uint8Array, places: Map<string, number>, ids: string[]): Posting {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const size = Math.floor(bytes.length / POSTING);
  const posting = { stories: new Int32Array(size), weights: new Float32Array(size), times: new Float64Array(size) };
  for (let index = 0; index < size; index++) {
    const at = index * POSTING;
    const key = bytes.toString("latin1", at, at + 16);
    let place = places.get(key);
    if (place === undefined) {
      place = ids.length;
      places.set(key, place);
      ids.push(uuidOf(bytes.toString("hex", at, at + 16)));
    }
    posting.stories[index] = place;
    posting.times[index] = bytes.readInt32BE(at + 16) * 4_294_967_296 + bytes.readUInt32BE(at + 20);
    posting.weights[index] = bytes.readFloatBE(at + 24);
  }
  return posting;
}

const uuidOf = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

const YEAR_2000 = Date.UTC(2000, 0, 1);

/** An instant as the times of postings tell it. */
export const postingTime = (instant: Date) => (instant.getTime() - YEAR_2000) * 1_000;
