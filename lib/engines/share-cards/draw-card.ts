import { processWide } from "@/lib/platform/process-wide";
import { pixelsOf, type ShareCard } from "./card";
import { CardProcess } from "./card-process";
import { CardRefusal } from "./card-refusal";
import { parseCard } from "./card-schema";

export interface DrawnCard {
  bytes: Buffer;
  contentType: "image/jpeg" | "image/png";
  width: number;
  height: number;
  /** Letters that no font has: others are drawn in their places */
  missing: string[];
}

const mostWaiting = 4;
const budgetMs = 15_000;
const drawing = processWide("card-process", () => new CardProcess());

/**
 * Draws a card in a process of its own. Throws a `CardRefusal` when the description is wrong, a picture is damaged,
 * four cards are being drawn already, or the time budget is spent.
 */
export async function drawCard(card: ShareCard): Promise<DrawnCard> {
  const checked = parseCard(card);
  if (drawing.waiting >= mostWaiting) {
    throw new CardRefusal("busy", `${mostWaiting} cards are being drawn already.`);
  }
  const { bytes, contentType, missing } = await drawing.draw(checked, budgetMs);
  return { bytes: Buffer.from(bytes), contentType, missing, ...pixelsOf(checked.size) };
}

/** Ends the drawing process at once; cards under way are refused. */
export function stopDrawingCards(): void {
  drawing.end();
}

/** Id of the drawing process, for measuring it; null while none runs. */
export function drawingProcessId(): number | null {
  return drawing.pid;
}
