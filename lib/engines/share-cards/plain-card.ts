import { parseColour } from "@/lib/platform/colour/contrast";
import { processWide } from "@/lib/platform/process-wide";
import { type CardBrand, type CardSize, pixelsOf } from "./card";
import { indexedPng } from "./encode/indexed-png";

const BAND = 24;
const MAX_KEPT = 12;

const kept = processWide("plain-cards", () => new Map<string, Promise<Buffer>>());

/** A card without a word, in the colours of a brand: made in this process at no cost to speak of, when nothing else can be shown. */
export function plainCard({ paper = "#fbf8f2", accent }: CardBrand, size: CardSize): Promise<Buffer> {
  const key = `${paper} ${accent} ${size}`;
  const known = kept.get(key) ?? draw(paper, accent, size);
  if (kept.size >= MAX_KEPT && !kept.has(key)) kept.clear();
  kept.set(key, known);
  return known;
}

async function draw(paper: string, accent: string, size: CardSize): Promise<Buffer> {
  const { width, height } = pixelsOf(size);
  const pixels = Buffer.alloc(width * height * 3, Buffer.from(parseColour(paper)));
  pixels.fill(Buffer.from(parseColour(accent)), 0, width * BAND * 3);
  const png = await indexedPng(pixels, width, height);
  if (!png) throw new Error("Two colours are too many for a palette.");
  return png;
}
