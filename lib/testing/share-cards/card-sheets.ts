import type { CardBrand, CardPhoto, ShareCard } from "@/lib/platform/cards/card";
import { sampleCards } from "./sample-cards";
import { scriptLines } from "./sample-lines";

/** Four newsrooms that look nothing alike: serif on paper, soft serif in green, grotesque with a yellow that no text can be set in, light on dark. */
export const identities: Record<string, CardBrand> = {
  "harbour-ledger": { name: "The Harbour Ledger", accent: "#b3261e", headlineFont: "source-serif-4" },
  kyst: { name: "Kyst", accent: "#0b6e4f", paper: "#f3f0e6", ink: "#10201a", headlineFont: "fraunces" },
  tribune: {
    name: "Morning Tribune",
    accent: "#ffd400",
    paper: "#ffffff",
    ink: "#111111",
    headlineFont: "libre-franklin",
  },
  nordlys: { name: "Nordlys", accent: "#7fd1ae", paper: "#14171c", ink: "#f2efe8" },
};

const sizes = ["1200x1200", "1200x675"] as const;

/** Cards to be looked at together: every kind in every identity, the other sizes, and headlines in every script. */
export function cardSheets(photo: CardPhoto): Record<string, ShareCard[]> {
  const kinds = Object.values(sampleCards(photo));
  const sheets: Record<string, ShareCard[]> = {};
  for (const [name, brand] of Object.entries(identities)) sheets[name] = kinds.map((card) => ({ ...card, brand }));
  for (const size of sizes) sheets[size] = kinds.map((card) => ({ ...card, size }));
  const [standard, , opinion] = kinds;
  if (standard && opinion) {
    sheets.scripts = scriptLines.map(({ lang, text }, i) => {
      const words = { lang, headline: text, byline: undefined, label: undefined, kicker: text.split(" ")[0] };
      return { ...(i % 3 === 2 ? opinion : standard), ...words, photo: i % 3 === 0 ? photo : undefined };
    });
  }
  return sheets;
}
