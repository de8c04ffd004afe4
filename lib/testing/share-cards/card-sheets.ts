import type { CardBrand, ShareCard } from "@/lib/engines/share-cards/card-model";
import { sampleCards } from "./sample-cards";
import { longestLine, scriptLines } from "./sample-lines";
import type { SamplePhotos } from "./sample-photos";

/** Four newsrooms that look nothing alike: serif on paper, soft serif in green, grotesque with a yellow that no text can be set in, light on dark. */
export const identities = {
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
} satisfies Record<string, CardBrand>;

const sizes = ["1200x1200", "1200x675"] as const;

/** Cards to be looked at together: every kind in every identity, the other sizes, headlines in every script, and what is seldom. */
export function cardSheets(photos: SamplePhotos): Record<string, ShareCard[]> {
  const samples = sampleCards(photos);
  const kinds = Object.values(samples);
  const sheets: Record<string, ShareCard[]> = {};
  for (const [name, brand] of Object.entries(identities)) sheets[name] = kinds.map((card) => ({ ...card, brand }));
  for (const size of sizes) sheets[size] = kinds.map((card) => ({ ...card, size }));
  const { standard, opinion } = samples;
  sheets.scripts = scriptLines.map(({ lang, text }, i) => {
    const words = { lang, headline: text, byline: undefined, label: undefined, kicker: text.split(" ")[0] };
    return { ...(i % 3 === 2 ? opinion : standard), ...words, photo: i % 3 === 0 ? photos.photo : undefined };
  });
  sheets.seldom = seldomCards(samples, photos);
  sheets["right-to-left"] = rightToLeftCards(samples);
  return sheets;
}

type Samples = ReturnType<typeof sampleCards>;

/** Other places of the subject, no portrait, sponsors on every kind, the longest headline, emoji, and quotations that open low. */
function seldomCards({ standard, text, opinion, author, live, review, gallery }: Samples, photos: SamplePhotos) {
  const paid = { sponsor: "Paid for by Harbour Lines" };
  return [
    { ...standard, photo: photos.left },
    { ...standard, photo: photos.middle },
    { ...standard, headline: "Ferry returns", photo: photos.left },
    { ...opinion, portrait: undefined },
    { ...author, portrait: undefined },
    { ...opinion, lang: "de", headline: "Der Hafen gehört denen, die in ihm arbeiten", label: "Meinung" },
    { ...opinion, ...paid },
    { ...text, ...paid },
    { ...live, ...paid, photo: photos.middle },
    { ...review, ...paid, stars: 5 },
    { ...gallery, ...paid },
    { ...author, ...paid },
    { ...standard, headline: longestLine },
    { ...text, headline: longestLine },
    { ...opinion, headline: longestLine },
    { ...text, headline: "Vote 👍🏽 counted 🚢 twice as 🇳🇴 families 👨‍👩‍👧 celebrate 🎉" },
    { ...standard, badge: "Corrected", age: "From 2019", photo: photos.middle },
    { ...review, stars: 0 },
  ];
}

function rightToLeftCards(samples: Samples): ShareCard[] {
  const { standard, text, opinion, live, review, factcheck, gallery, section, author } = samples;
  const arabic = { lang: "ar", dateline: "3 مايو 2026", kicker: "المدينة" };
  const headline = "مجلس المدينة يوافق على إعادة فتح خط العبّارات القديم";
  const cards = [standard, text, opinion, live, review, factcheck, gallery].map((card) => ({
    ...card,
    ...arabic,
    headline,
  }));
  const byline = "فاطمة الزهراء";
  return [
    ...cards.map((card) => ({ ...card, byline, label: card.label && "مباشر" })),
    { ...section, ...arabic, headline: "علوم" },
    { ...author, ...arabic, headline: byline, byline: "تكتب عن البحر" },
    {
      ...opinion,
      lang: "ur",
      headline: "بندرگاہ ان کی ہے جو اس میں کام کرتے ہیں",
      label: "رائے",
      byline,
      dateline: "3 مئی 2026",
    },
    {
      ...standard,
      lang: "he",
      headline: "המועצה (ברוב של 12 נגד 3) אישרה את הקו",
      byline: "דנה לוי",
      dateline: "3 במאי 2026",
    },
    { ...standard, ...arabic, headline, byline, sponsor: "محتوى مدفوع من Harbour Lines", badge: "مُصحَّح" },
  ];
}
