import type { Tree } from "./screen-cases";

/** Rows of rules.test.ts about engines, the public layer, packages, settings and exports: a rule, the file it must name, and a tree that breaks it. */
export const brokenEngines: [string, string, Tree][] = [
  [
    "framework-inside-in-one-place",
    "lib/platform/http/a.ts",
    { "lib/platform/http/a.ts": 'import "next/dist/server/config-schema";' },
  ],
  ["no-bundled-copies", "app/a/route.ts", { "app/a/route.ts": 'import { ImageResponse } from "next/og";' }],
  ["no-bundled-copies", "lib/a.ts", { "lib/a.ts": 'const og = import("next/dist/compiled/@vercel/og");' }],
  ["no-eval-in-browsers", "components/studio/a.tsx", { "components/studio/a.tsx": '"use client";\nimport "zod";' }],
  ["one-runtime", "app/a/route.ts", { "app/a/route.ts": 'export const runtime = "edge";' }],
  ["exports-are-used", "lib/site/a.ts", { "lib/site/a.ts": "export const a = 1;" }],
  ["lib/public-imports", "lib/public/a.ts", { "lib/public/a.ts": 'import "@/lib/site/home";' }],
  [
    "lib/engines/share-cards-imports",
    "lib/engines/share-cards/a.ts",
    { "lib/engines/share-cards/a.ts": 'import "@/lib/newsroom/story/publish";' },
  ],
  [
    "settings-when-asked",
    "lib/platform/a.ts",
    {
      "lib/platform/a.ts":
        'import { env } from "./env";\nconst later = () => env().PORT;\nexport const a = [later, env().PORT];',
    },
  ],
  ["isolated-settings", "lib/site/a.test.ts", { "lib/site/a.test.ts": 'process.env.HOST = "::1";' }],
  [
    "platform-knows-no-news",
    "lib/platform/a.ts",
    { "lib/platform/a.ts": 'import type { PublicStory } from "@/prisma/generated/client";' },
  ],
  [
    "platform-knows-no-news",
    "lib/platform/a.ts",
    { "lib/platform/a.ts": "export const a = (db: Tx) => db.$queryRaw`select id from story limit 1`;" },
  ],
  [
    "platform-knows-no-news",
    "lib/platform/a.ts",
    { "lib/platform/a.ts": "export const a = (db: Tx) => db.publicStory.findMany();" },
  ],
  [
    "fetch-public-hosts",
    "lib/studio/a.ts",
    { "lib/studio/a.ts": 'import { fetchWithin } from "@/lib/platform/http/public-fetch/fetch-within";' },
  ],
  [
    "lib/engines/text-index-imports",
    "lib/engines/text-index/a.ts",
    { "lib/engines/text-index/a.ts": 'import "@/lib/newsroom/related/closeness";' },
  ],
  [
    "engines-have-entries",
    "lib/public/search/a.ts",
    { "lib/public/search/a.ts": 'import "@/lib/engines/text-index/words/words-of";' },
  ],
  [
    "engines-have-entries",
    "lib/site/share/a.ts",
    { "lib/site/share/a.ts": 'import "@/lib/engines/share-cards/crop";' },
  ],
];
