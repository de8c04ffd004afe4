import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { importActor } from "@/lib/newsroom/access/actor";
import { preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { Decoder } from "@/lib/platform/pictures/decoder";
import { MAX_DECODER_BYTES } from "@/lib/platform/pictures/decoder-limits";
import { type PictureSizing, sizePicture } from "@/lib/platform/pictures/size-picture";
import { printTable } from "./figures";
import { nastyPictures } from "./pictures/nasty-pictures";

const MB = 1024 * 1024;
const SAMPLE_MS = 5;

/** The peak of what `sample` gives while `work` is done; samples that are not numbers count for nothing. */
async function peakWhile(sample: () => Promise<number>, work: () => Promise<string>) {
  let peak = 0;
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      peak = Math.max(peak, (await sample()) || 0);
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  const begun = performance.now();
  const result = await work();
  const ms = performance.now() - begun;
  isDone = true;
  await watching;
  return { peak, ms, result };
}

/** Peak resident memory in bytes of a process; Linux only. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

/** Decodes in a process of its own, as uploads are. */
async function decoded(bytes: Uint8Array) {
  const decoder = new Decoder();
  const work = () =>
    decoder.decode(bytes).then(
      ({ mime, width, height }) => `${mime} ${width} x ${height}`,
      (cause: Error) => `refused: ${cause.message.split("\n").at(-1)}`,
    );
  const { peak, ms, result } = await peakWhile(() => peakOf(decoder.pid), work);
  decoder.end();
  return { peak, row: [ms, peak / MB, bytes.length / MB, result] };
}

async function filesBelow(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const names = await readdir(place);
  return (await Promise.all(names.map((name) => filesBelow(path.join(place, name))))).flat();
}

/** How much this process grows when it makes a size for readers from the largest originals that are stored. */
async function scaled(name: string, bytes: Uint8Array) {
  const size: PictureSizing = {
    scaled: { width: 1_600, height: 1_240 },
    cut: { left: 0, top: 170, width: 1_600, height: 900 },
    type: "webp",
  };
  const before = process.memoryUsage.rss();
  const now = async () => process.memoryUsage.rss();
  const { peak, ms } = await peakWhile(now, async () => String((await sizePicture(bytes, size)).length));
  return [name, ms, (peak - before) / MB];
}

const peaks: number[] = [];
const rows: (string | number)[][] = [];
const originals: (string | number)[][] = [];
const isStored = (name: string) => ["JPEG, baseline", "PNG of noise", "PNG, clear"].includes(name);
const given = (await Promise.all(process.argv.slice(2).map(filesBelow))).flat();
if (given.length === 0) {
  for (const [name, make] of nastyPictures) {
    const bytes = await (await make()).toBuffer();
    const { peak, row } = await decoded(bytes);
    peaks.push(peak);
    rows.push([name, ...row]);
    if (isStored(name) && bytes.length < 25 * MB) originals.push(await scaled(name, bytes));
  }
} else {
  for (const file of given) {
    const bytes = await readFile(file);
    const isRefusedUnopened = await preparePicture(bytes, importActor).then(
      () => false,
      (cause: Error) => !/memory|damaged|early|pixels/.test(cause.message),
    );
    if (isRefusedUnopened) continue;
    const { peak, row } = await decoded(bytes);
    peaks.push(peak);
    rows.push([path.basename(file), ...row]);
  }
}
printTable(["picture", "ms", "peak MB", "file MB", "result"], rows);
if (originals.length > 0) printTable(["made smaller in the server", "ms", "growth MB"], originals);
const most = Math.max(...peaks) / MB;
const isWithin = most <= MAX_DECODER_BYTES / MB;
console.log(`${isWithin ? "ok  " : "MISS"} peak of all: ${most.toFixed(0)} MB (must ${MAX_DECODER_BYTES / MB})`);
process.exitCode = isWithin ? 0 : 1;
