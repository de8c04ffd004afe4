import "server-only";
import { createReadStream } from "node:fs";
import { StoryProblem } from "../../story-problem";

/** Bytes that one line may have: a body of 1 MB with room for escapes. */
const MAX_LINE_BYTES = 8_000_000;

interface Line {
  /** Counted from 1 */
  number: number;
  /** The text without its line end, or why it could not be read */
  content: string | StoryProblem;
  /** Bytes of the file up to the end of this line */
  offset: number;
}

/** The lines of a UTF-8 file in order; never more than one of them is in memory, and one that is too long is skipped over. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  let offset = 0;
  const line = (): Line => {
    const content = size > MAX_LINE_BYTES ? tooLong(size) : decoded(decoder, Buffer.concat(parts));
    parts = [];
    size = 0;
    return { number: ++number, content, offset };
  };
  const keep = (part: Buffer) => {
    size += part.length;
    if (size <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end));
      offset += end + 1 - from;
      from = end + 1;
      yield line();
    }
    keep(chunk.subarray(from));
    offset += chunk.length - from;
  }
  if (size > 0) yield line();
}

const tooLong = (size: number) => new StoryProblem(`the line has ${size} bytes; at most ${MAX_LINE_BYTES} are read`);

function decoded(decoder: TextDecoder, bytes: Buffer): string | StoryProblem {
  try {
    return decoder.decode(bytes).replace(/\r$/, "");
  } catch {
    return new StoryProblem("the line is not UTF-8 text");
  }
}
