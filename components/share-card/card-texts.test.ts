import { describe, expect, it } from "vitest";
import { type CardKind, cardSizes, type ShareCard } from "@/lib/engines/share-cards/card";
import { FontShelf } from "@/lib/engines/share-cards/text/fonts/font-shelf";
import { type SetText, Typesetter } from "@/lib/engines/share-cards/text/typesetter";
import { layOutCard } from "./lay-out-card";

/** Typesets and remembers what of a card was cut. */
class Watching extends Typesetter {
  readonly cut: string[] = [];

  override async set(box: Parameters<Typesetter["set"]>[0]): Promise<SetText | null> {
    const set = await super.set(box);
    if (set?.isCut) this.cut.push(box.text);
    return set;
  }
}

const shelf = new FontShelf(64 * 1024 * 1024);
const brand = { name: "The Harbour Ledger", accent: "#b3261e" };
const urdu =
  "وزیراعظم نے کہا ہے کہ ملک کی معیشت درست سمت میں گامزن ہے اور آئندہ مالی سال کے بجٹ میں عوام کو زیادہ سے زیادہ ریلیف دیا جائے گا جبکہ تاجروں کے لیے نئی سکیموں کا اعلان بھی جلد کیا جائے گا";

async function cutOf(card: Partial<ShareCard>, x: number, kind: CardKind, size: ShareCard["size"]): Promise<string[]> {
  const typesetter = new Watching(shelf);
  const photo = { path: "photo.jpg", focal: { x, y: 0.5 } };
  await layOutCard({ headline: "x", lang: "en", brand, photo, ...card, kind, size }, typesetter);
  return typesetter.cut;
}

const places = cardSizes.flatMap((size) =>
  [0.1, 0.5].flatMap((x) => (["standard", "text", "gallery", "opinion"] as const).map((kind) => ({ size, x, kind }))),
);

describe("long texts on cards", () => {
  it.each(places.filter(({ kind }) => kind !== "gallery"))(
    "fits Urdu headlines on $kind, $size, at $x",
    async ({ size, x, kind }) => {
      expect(await cutOf({ headline: urdu, lang: "ur" }, x, kind, size)).toEqual([]);
    },
  );

  it.each(places)("cuts no Armenian, Tibetan or Mongolian date on $kind, $size, at $x", async ({ size, x, kind }) => {
    for (const lang of ["hy", "bo", "mn"]) {
      const dateline = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(
        Date.UTC(2026, 8, 23),
      );
      expect(await cutOf({ lang, dateline }, x, kind, size)).toEqual([]);
    }
  });
});
