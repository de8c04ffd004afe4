import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { type LatinFamily, latinFamilies, type TypeStyle } from "@/lib/engines/share-cards/card-model";

const displayWeights: Record<LatinFamily, number> = {
  "source-serif-4": 650,
  newsreader: 600,
  fraunces: 600,
  "libre-franklin": 800,
  "source-sans-3": 800,
};

function displayFamily(card: ShareCard): LatinFamily {
  return latinFamilies.find((family) => family === card.brand.headlineFont) ?? "newsreader";
}

export function headlineType(card: ShareCard): TypeStyle {
  const family = displayFamily(card);
  return { family, weight: displayWeights[family], leading: 1.06 };
}

export function quoteType(card: ShareCard): TypeStyle {
  return { family: displayFamily(card), weight: 450, italic: true, leading: 1.1 };
}

export function nameplateType(card: ShareCard): TypeStyle {
  const family = displayFamily(card);
  return { family, weight: Math.min(900, displayWeights[family] + 100) };
}

export const kickerType: TypeStyle = { family: "libre-franklin", weight: 700, tracking: 0.06, capitals: true };
export const detailType: TypeStyle = { family: "libre-franklin", weight: 500 };
export const nameType: TypeStyle = { family: "libre-franklin", weight: 700 };
