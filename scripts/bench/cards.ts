import { mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { CardRefusal, drawCard, drawingProcessId, stopDrawingCards } from "@/lib/engines/share-cards/share-cards";
import { sampleCards } from "@/lib/testing/share-cards/sample-cards";
import { scriptLines } from "@/lib/testing/share-cards/sample-lines";
import { writeSamplePhoto } from "@/lib/testing/share-cards/sample-photo";
import { buildCardWorker } from "../build/card-worker.mjs";
import { cardVerdict } from "./card-verdict";

const focal = { x: 0.7, y: 0.42 };
/** Milliseconds, MB and KB: docs/decisions/005-share-cards.md. What memory breathes by is no growth. */
const aims = { warm: 60, large: 120, wait: 50, memory: 300, growth: 16, bytes: 300, medianBytes: 100 };

async function timed(card: ShareCard): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const { bytes } = await drawCard(card);
  return { ms: performance.now() - start, bytes: bytes.length };
}

async function repeated(label: string, card: ShareCard, times: number, aim: number): Promise<void> {
  const all: number[] = [];
  const busy = await processorTime();
  for (let i = 0; i < times; i++) all.push((await timed({ ...card, headline: `${card.headline} ${i}` })).ms);
  all.sort((a, b) => a - b);
  const at = (share: number) => (all[Math.floor(share * (all.length - 1))] ?? 0).toFixed(0);
  const used = ((await processorTime()) - busy) / times;
  console.log(`${label}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, fastest ${at(0)} ms of the clock`);
  console.log(cardVerdict(`${label}, processor time`, used, aim, "ms"));
}

async function retrying(card: ShareCard): Promise<number> {
  for (let refused = 0; ; refused++) {
    try {
      await drawCard(card);
      return refused;
    } catch (error) {
      if (!(error instanceof CardRefusal) || error.code !== "busy") throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Milliseconds that the drawing process has kept processors busy; Linux only. */
async function processorTime(): Promise<number> {
  const stat = await readFile(`/proc/${drawingProcessId()}/stat`, "utf8").catch(() => "");
  const [user, system] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13)
    .map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 10;
}

/** Resident and peak memory in MB of the drawing process; Linux only. */
async function memory(): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${drawingProcessId()}/status`, "utf8").catch(() => "");
  const megabytes = (name: string) => Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))?.[1] ?? Number.NaN) / 1024;
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}

async function bench(folder: string, many: number): Promise<void> {
  const [usual, large] = [join(folder, "usual.jpg"), join(folder, "large.jpg")];
  await writeSamplePhoto(usual, 2000, 1333, focal.x);
  await writeSamplePhoto(large, 4000, 3000, focal.x);
  await buildCardWorker();
  const load = () => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;
  console.log(`${load()}: on a machine that does other things, compare processor times, not times of the clock`);
  const photo = { path: usual, focal };
  const cards = sampleCards({ photo, middle: photo });
  const { standard, text } = cards;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const longestWait = () => `${(loop.max / 1e6).toFixed(0)} ms`;
  await new Promise((resolve) => setTimeout(resolve, 3000));
  console.log(`longest wait of this event loop while nothing is drawn, the machine's noise: ${longestWait()}`);
  loop.reset();
  console.log(`cold (process start, fonts, first card with photo): ${(await timed(standard)).ms.toFixed(0)} ms`);
  console.log(`longest wait of this event loop while the process starts: ${longestWait()}`);
  loop.reset();
  await repeated("warm, photo of 2.7 megapixels", standard, 40, aims.warm);
  await repeated("warm, words only", text, 40, aims.warm);
  await repeated("warm, photo of 12 megapixels", { ...standard, photo: { path: large, focal } }, 20, aims.large);
  console.log(cardVerdict("peak memory after 12 megapixels", (await memory()).most, aims.memory, "MB"));

  const start = performance.now();
  const refused = await Promise.all(
    Array.from({ length: 8 }, (_, i) => retrying({ ...standard, headline: `Eight at once ${i}` })),
  );
  const waits = refused.reduce((sum, count) => sum + count, 0);
  console.log(`8 at once: ${(performance.now() - start).toFixed(0)} ms for all, ${waits} polite refusals on the way`);

  const sizes: number[] = [];
  for (const [kind, card] of Object.entries(cards)) {
    const { ms, bytes } = await timed(card);
    sizes.push(bytes);
    console.log(cardVerdict(`bytes of ${kind} (${ms.toFixed(0)} ms)`, bytes / 1000, aims.bytes, "KB"));
  }
  sizes.sort((a, b) => a - b);
  console.log(cardVerdict("median of bytes", (sizes[sizes.length >> 1] ?? 0) / 1000, aims.medianBytes, "KB"));
  await drawMany(standard, text, many);
  console.log(cardVerdict("longest wait of this event loop", loop.max / 1e6, aims.wait, "ms"));
  console.log(load());
}

/** Draws so many different cards in all scripts, and tells how memory went. */
async function drawMany(standard: ShareCard, text: ShareCard, many: number): Promise<void> {
  const began = performance.now();
  const own = process.cpuUsage();
  const pids = new Set<number | null>();
  let half = await memory();
  for (let i = 0; i < many; i++) {
    const line = scriptLines[i % scriptLines.length];
    if (!line) continue;
    const card = i % 2 === 0 ? standard : text;
    await drawCard({ ...card, lang: line.lang, headline: `${line.text} ${i}` });
    pids.add(drawingProcessId());
    if (i + 1 === many >> 1) half = await memory();
  }
  console.log(`${many} cards in ${((performance.now() - began) / 1000).toFixed(1)} s by ${pids.size} process(es)`);
  const { user, system } = process.cpuUsage(own);
  console.log(`processor time of the caller: ${((user + system) / 1000 / many).toFixed(1)} ms a card`);
  const end = await memory();
  console.log(`memory: ${half.now.toFixed(0)} MB after half of them, ${end.now.toFixed(0)} MB at the end`);
  console.log(cardVerdict(`growth over the last ${many - (many >> 1)}`, end.now - half.now, aims.growth, "MB"));
}

const folder = await mkdtemp(join(tmpdir(), "bench-cards-"));
try {
  await bench(folder, Number(process.argv[2] ?? 1000));
} finally {
  stopDrawingCards();
  await rm(folder, { recursive: true });
}
