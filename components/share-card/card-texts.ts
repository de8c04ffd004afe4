import type { SetText, ShareCard, TypeStyle, Typesetter } from "@/lib/engines/share-cards/card-model";
import { detailType, kickerType, nameplateType, nameType } from "./card-type";

/** The small texts of a card, each one line, set; null where the card has none, it cannot be drawn, or there is no room. */
export interface CardTexts {
  brand: SetText | null;
  label: SetText | null;
  kicker: SetText | null;
  badge: SetText | null;
  age: SetText | null;
  sponsor: SetText | null;
  byline: SetText | null;
  dateline: SetText | null;
}

/** Pixels that a box around a text and the gap after it take, with a mark in the box. */
const boxRoom = 84;

/** Pixels between the newsroom's name and the date. */
const signOffGap = 40;

/** Dates become small before they are cut: half of one is no date. */
const SMALLEST_DATE = 0.5;

/** Scripts without capitals look smaller at the same size. */
const hasCapitals = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/**
 * @param width pixels that a line of small text may take
 * @param scale 1 for the size that suits 1200x630
 */
export async function setCardTexts(
  card: ShareCard,
  typesetter: Typesetter,
  width: number,
  scale = 1,
): Promise<CardTexts> {
  const line = (text: string | undefined, size: number, style: TypeStyle, share = 1, smallest = 0.75) => {
    if (!text) return null;
    const full = size * scale * (hasCapitals.test(text) ? 1 : 1.3);
    const sizes: [number, number] = [Math.round(full), Math.round(full * smallest)];
    return typesetter.set({ text, lang: card.lang, style, width: width * share, lines: 1, sizes });
  };
  const [brand, label, badge, age, sponsor, byline] = await Promise.all([
    line(card.brand.name, 33, nameplateType(card), 0.6),
    line(card.label, 27, kickerType, 0.4),
    line(card.badge, 26, nameType, 0.24),
    line(card.age, 26, nameType, 0.24),
    line(card.sponsor, 30, nameType),
    line(card.byline, 30, nameType, 0.95),
  ]);
  const besideBrand = 1 - ((brand?.width ?? 0) + signOffGap) / width;
  const dateline = await line(card.dateline, 28, detailType, Math.max(0.38, besideBrand), SMALLEST_DATE);
  const room = 1 - boxedWidth([label, badge, age]) / width;
  const kicker = room > 0.1 ? await line(card.kicker, 28, kickerType, Math.min(room, 0.6)) : null;
  return { brand, label, kicker, badge, age, sponsor, byline, dateline };
}

/** Pixels that the widest row of small texts takes. */
export function widthOf({ label, kicker, badge, age, byline, brand, dateline }: CardTexts): number {
  const kickerRow = boxedWidth([label, badge, age]) + (kicker?.width ?? 0);
  const signOff = (brand?.width ?? 0) + signOffGap + (dateline?.width ?? 0);
  return Math.max(kickerRow, byline?.width ?? 0, signOff);
}

function boxedWidth(texts: (SetText | null)[]): number {
  return texts.reduce((sum, text) => sum + (text ? text.width + boxRoom : 0), 0);
}
