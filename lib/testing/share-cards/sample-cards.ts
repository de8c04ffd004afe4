import type { CardPhoto, ShareCard } from "@/lib/engines/share-cards/card-model";

const brand = { name: "The Harbour Ledger", accent: "#b3261e" };
const base = { size: "1200x630", lang: "en", dateline: "3 May 2026", brand } as const;

/** One card of each kind, and one with every extra. The subject of `middle` stands in its middle. */
export function sampleCards({ photo, middle }: { photo: CardPhoto; middle: CardPhoto }) {
  const city = { kicker: "City", headline: "Harbour council votes to reopen the old ferry line after eleven years" };
  const cards = {
    standard: { ...base, ...city, kind: "standard", byline: "By Ana Ruiz and Tomas Held", photo },
    text: { ...base, ...city, kind: "text", byline: "By Ana Ruiz" },
    opinion: {
      ...base,
      kind: "opinion",
      label: "Opinion",
      headline: "The harbour belongs to those who work in it, not to those who look at it",
      byline: "Marta Oyelaran",
      portrait: photo,
    },
    live: {
      ...base,
      kind: "live",
      label: "Live",
      kicker: "Storm Ida",
      headline: "River crosses the flood mark as buses leave the old town",
      photo,
    },
    review: {
      ...base,
      kind: "review",
      kicker: "Theatre",
      headline: "A Lear that finds the storm indoors",
      stars: 3.5,
      photo,
    },
    factcheck: {
      ...base,
      kind: "factcheck",
      label: "Fact check",
      kicker: "Politics",
      headline: "No, the minister did not sell the lighthouse",
      photo: middle,
    },
    gallery: {
      ...base,
      kind: "gallery",
      label: "12 pictures",
      kicker: "Night shift",
      headline: "The harbour while the city sleeps",
      photo,
    },
    section: { ...base, kind: "section", headline: "Science" },
    author: {
      ...base,
      kind: "author",
      kicker: "Columnist",
      headline: "Marta Oyelaran",
      byline: "Writes about the sea",
      portrait: photo,
    },
    home: { ...base, kind: "home", headline: "Independent news from the harbour since 1871" },
    retracted: { ...base, kind: "retracted", kicker: "Withdrawn", headline: "This story has been withdrawn" },
    "standard with age, correction and sponsor": {
      ...base,
      kind: "standard",
      kicker: "Travel",
      headline: "Ten islands that you can reach before lunch",
      badge: "Corrected",
      age: "From 2019",
      sponsor: "Paid for by Harbour Lines",
      photo,
    },
  } satisfies Record<string, ShareCard>;
  return cards as Record<keyof typeof cards, ShareCard>;
}
