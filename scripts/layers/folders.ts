/** What each folder may import of ours; the longest folder that fits decides. */
export interface Folder {
  folder: string;
  may: string[];
  /** Also this, where the file only computes */
  pure?: string[];
  /** Also this, where only types are meant */
  types?: string[];
  why: string;
}

export const folders: Folder[] = [
  {
    folder: "app",
    may: [
      ...["app", "components", "lib/public", "lib/site", "lib/studio"],
      ...["lib/platform/auth", "lib/platform/health", "lib/platform/http", "lib/platform/i18n"],
    ],
    why: "app/ maps addresses to doors and holds no rule and no query.",
  },
  {
    folder: "app/(site)",
    may: [
      ...["app/(site)", "components/ui", "components/site", "components/story-body", "components/share-card"],
      ...["lib/public", "lib/site", "lib/platform/http", "lib/platform/i18n"],
    ],
    why: "Code of the studio must never reach readers.",
  },
  {
    folder: "app/(staff)",
    may: [
      ...["app/(staff)", "components/ui", "components/studio", "components/story-body"],
      ...["lib/studio", "lib/platform/auth", "lib/platform/http", "lib/platform/i18n"],
    ],
    why: "The studio shows what its own door lets through, never the reader's cached view.",
  },
  {
    folder: "app/(preview)",
    may: [
      ...["app/(preview)", "app/(site)/site-document", "components/site/story", "components/site/story-card"],
      ...["components/site/kicker-of", "components/studio/preview", "lib/site/answers/problem", "lib/studio"],
    ],
    why: "The preview is the readers' page around what the studio's door lets through; nothing else of the two sides meets.",
  },
  {
    folder: "app/api",
    may: [
      ...["app/api", "lib/public", "lib/site", "lib/studio", "lib/jobs", "lib/ingest"],
      ...["lib/platform/auth", "lib/platform/http", "lib/platform/health"],
    ],
    why: "Handlers for machines are thin, over the same doors as pages.",
  },
  {
    folder: "components/ui",
    may: ["components/ui"],
    why: "A primitive could ship in another product.",
  },
  {
    folder: "components/site",
    may: ["components/site", "components/ui", "components/story-body"],
    pure: ["lib/newsroom", "lib/public", "lib/site", "lib/platform/i18n"],
    types: ["lib/newsroom", "lib/public", "lib/site"],
    why: "Markup is props in, elements out; what a page needs is read by its door.",
  },
  {
    folder: "components/studio",
    may: ["components/studio", "components/ui", "components/story-body", "lib/studio"],
    pure: ["lib/newsroom", "lib/platform/i18n", "lib/platform/http/slug-problem"],
    types: ["lib/newsroom", "prisma/generated/enums"],
    why: "Markup is props in, elements out; the studio's forms call its actions.",
  },
  {
    folder: "components/story-body",
    may: ["components/story-body", "components/ui"],
    pure: ["lib/newsroom", "lib/public", "lib/site", "lib/platform/i18n"],
    types: ["lib/newsroom", "lib/public", "lib/site"],
    why: "Page, preview, mail and feed show one story document through the same blocks.",
  },
  {
    folder: "components/share-card",
    may: ["components/share-card"],
    pure: ["lib/engines/share-cards", "lib/platform/colour", "lib/platform/i18n/writing-direction"],
    types: ["lib/public", "lib/engines/share-cards"],
    why: "A card is drawn outside the app, by a renderer that knows inline styles only.",
  },
  {
    folder: "components/email",
    may: ["components/email", "components/story-body"],
    pure: ["lib/newsroom", "lib/platform/i18n"],
    types: ["lib/newsroom"],
    why: "A mail is markup like a page is.",
  },
  {
    folder: "lib/public",
    may: ["lib/public", "lib/newsroom", "lib/engines", "lib/platform", "prisma/generated"],
    why: "What is public is asked in one place, for every door that shows it.",
  },
  {
    folder: "lib/site",
    may: ["lib/site", "lib/public", "lib/newsroom", "lib/engines", "lib/platform", "prisma/generated"],
    why: "The reader's door stands beside the studio's, not behind it.",
  },
  {
    folder: "lib/studio",
    may: ["lib/studio", "lib/public", "lib/newsroom", "lib/engines", "lib/platform", "prisma/generated"],
    why: "The studio's door stands beside the reader's, not behind it.",
  },
  {
    folder: "lib/jobs",
    // Drawing a share card ahead of its first reader, and naming the feeds that changed, is reading, not deciding.
    may: ["lib/jobs", "lib/ingest", "lib/public", "lib/newsroom", "lib/engines", "lib/platform", "prisma/generated"],
    why: "A job is a verb that the clock calls.",
  },
  {
    folder: "lib/ingest",
    may: ["lib/ingest", "lib/newsroom", "lib/platform", "prisma/generated"],
    why: "Foreign formats become drafts by the same verbs that people use.",
  },
  {
    folder: "lib/newsroom",
    may: [
      ...["lib/newsroom", "lib/platform/db", "lib/platform/clock", "lib/platform/storage", "lib/platform/pictures"],
      ...["lib/platform/colour", "lib/platform/hash32", "lib/engines/text-index"],
      ...["lib/platform/i18n", "lib/platform/http/portal-segments", "lib/platform/http/slug-problem"],
      "lib/platform/http/addresses",
      // What readers' pages may show in a frame is a header of theirs, and a column of the table of providers.
      "lib/platform/http/front/headers/frame-sources",
      ...[
        "lib/platform/auth/password",
        "lib/platform/auth/password-length",
        "lib/platform/auth/rate-limit",
        "lib/platform/auth/own-password-limit",
        "prisma/generated",
      ],
    ],
    types: ["lib/engines/share-cards"],
    why: "What a newsroom does must not depend on who asks or on what it is shown with.",
  },
  {
    folder: "lib/engines/share-cards",
    may: ["lib/engines/share-cards", "lib/platform"],
    why: "The card renderer could ship in another product: it is given what a card shows, and layouts.",
  },
  {
    folder: "lib/engines/text-index",
    may: ["lib/engines/text-index", "lib/platform/hash32"],
    why: "The text index could ship in another product: it is given texts, and knows neither news nor a database.",
  },
  {
    folder: "lib/platform",
    may: ["lib/platform", "prisma/generated"],
    why: "The platform knows nothing about news.",
  },
  {
    folder: "demo",
    may: ["demo", "lib/newsroom", "lib/ingest", "lib/platform", "prisma/generated"],
    why: "The demo newsroom is made by the verbs that people use, and nothing depends on it.",
  },
  {
    folder: "lib/testing",
    may: ["lib", "components", "prisma", "scripts"],
    why: "What only tests use may build on everything but addresses.",
  },
  {
    folder: "e2e",
    may: ["e2e", "lib/testing", "lib/newsroom", "lib/engines", "lib/platform"],
    why: "Journeys use the portal from outside, as people do; verbs stand for what happens without a person.",
  },
];
