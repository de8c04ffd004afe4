import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

const syllables =
  "ba be bi bo da de di do fa fe ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se so ta te to va ve vi wa".split(
    " ",
  );
const VOCABULARY = 30_000;

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function wordOf(rank: number): string {
  let rest = rank + 37;
  let word = "";
  while (rest > 0) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** Writes stories of about 250 words whose words are spread as in language (Zipf); returns the bytes of the file. */
export async function writeStories(file: string, count: number): Promise<number> {
  const next = numbers(1);
  const words = (many: number) => Array.from({ length: many }, () => wordOf(Math.floor(VOCABULARY ** next())));
  const out = createWriteStream(file);
  // Ten minutes apart up to now: lists offer nothing that is older than two years.
  const step = 600_000;
  const start = Date.now() - count * step;
  for (let n = 0; n < count; n++) {
    const paragraphs = Array.from({ length: 5 }, () => `${words(50).join(" ")}.`);
    const line = {
      id: n,
      title: words(8).join(" "),
      body: paragraphs.join("\n\n"),
      date: new Date(start + n * step).toISOString(),
      section: ["World", "City", "Business", "Culture"][n % 4],
      tags: [wordOf(n % 400), wordOf((n * 7) % 400)],
      authors: [`Ann ${wordOf(n % 60)}`],
    };
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, "drain");
  }
  out.end();
  await finished(out);
  return out.bytesWritten;
}
