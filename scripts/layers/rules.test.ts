import { describe, expect, it } from "vitest";
import { brokenEngines } from "./cases/engine-cases";
import { allowedRoles, brokenRoles } from "./cases/role-cases";
import { allowedScreens, brokenScreens, routes, type Tree } from "./cases/screen-cases";
import { House } from "./house";
import { rules } from "./rules";
import { readSourceFile } from "./source-file";

const transaction = "export const a = (db: Database) => db.$transaction(work);";
const env = "export const port = process.env.PORT;";
const audit = "export const audit = 1;";
const verb = 'import { audit } from "../audit";\nexport const publish = audit;';
const prisma = "export class PrismaClient {}";
const database = 'import "server-only";\nexport const database = 1;';
const tags = { "lib/newsroom/cache-tags.ts": "export const storyTag = () => 'a';" };
const readsTag = {
  "lib/site/home.ts": 'import { storyTag } from "@/lib/newsroom/cache-tags";\nexport const a = storyTag;',
};
const writesTag = { "lib/newsroom/reach.ts": 'import { storyTag } from "./cache-tags";\nexport const a = storyTag;' };
const many = (folder: string, count: number, ending = ".ts") =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${folder}/part-${n}${ending}`, "export const a = 1;"]));
/** These trees have no room for who uses their exports: see shape/export-rules.test.ts. */
const TESTED_ALONE = "exports-are-used";
/** One row: a rule, the file it must name, and a tree that breaks it. */
const broken: [string, string, Tree][] = [
  [
    "no-cycles",
    "lib/site/a.ts",
    { "lib/site/a.ts": 'import "./b";', "lib/site/b.ts": 'import "./c";', "lib/site/c.ts": 'import "./a";' },
  ],
  ["app-imports", "app/x/page.tsx", { "app/x/page.tsx": 'import "@/lib/newsroom/address/slug";' }],
  ["app/(site)-imports", "app/(site)/page.tsx", { "app/(site)/page.tsx": 'import "@/lib/studio/stories/queries";' }],
  ["app/(staff)-imports", "app/(staff)/page.tsx", { "app/(staff)/page.tsx": 'import "@/components/site/header";' }],
  ["app/(preview)-imports", "app/(preview)/page.tsx", { "app/(preview)/page.tsx": 'import "@/lib/site/story-page";' }],
  ["app/api-imports", "app/api/x/route.ts", { "app/api/x/route.ts": 'import "@/lib/newsroom/address/slug";' }],
  ["components/ui-imports", "components/ui/b.tsx", { "components/ui/b.tsx": 'import "@/components/site/header";' }],
  [
    "components/site-imports",
    "components/site/a.tsx",
    {
      "components/site/a.tsx": 'import { getHome } from "@/lib/site/home";',
      "lib/site/home.ts": 'import "server-only";',
    },
  ],
  ["components/studio-imports", "components/studio/a.tsx", { "components/studio/a.tsx": 'import "../site/header";' }],
  [
    "components/story-body-imports",
    "components/story-body/a.tsx",
    { "components/story-body/a.tsx": 'import "../studio/editor";' },
  ],
  [
    "components/share-card-imports",
    "components/share-card/a.tsx",
    { "components/share-card/a.tsx": 'import "@/components/ui/button";' },
  ],
  ["components/email-imports", "components/email/a.tsx", { "components/email/a.tsx": 'import "../site/header";' }],
  ["lib/site-imports", "lib/site/a.ts", { "lib/site/a.ts": 'import type { A } from "@/lib/studio/a";' }],
  ["lib/studio-imports", "lib/studio/a.ts", { "lib/studio/a.ts": 'import "@/lib/site/a";' }],
  ["lib/jobs-imports", "lib/jobs/a.ts", { "lib/jobs/a.ts": 'import "@/lib/site/a";' }],
  ["lib/ingest-imports", "lib/ingest/a.ts", { "lib/ingest/a.ts": 'import "@/lib/studio/a";' }],
  ["lib/newsroom-imports", "lib/newsroom/a.ts", { "lib/newsroom/a.ts": 'import "@/lib/site/a";' }],
  [
    "lib/platform-imports",
    "lib/platform/db/a.ts",
    { "lib/platform/db/a.ts": 'export { slugOf } from "@/lib/newsroom/address/slug";' },
  ],
  ["demo-imports", "demo/a.ts", { "demo/a.ts": 'import "@/lib/site/home";' }],
  ...brokenEngines,
  ["lib/testing-imports", "lib/testing/a.ts", { "lib/testing/a.ts": 'import "@/app/page";' }],
  ["e2e-imports", "e2e/site/a.spec.ts", { "e2e/site/a.spec.ts": 'import "@/lib/site/home";' }],
  ["newsroom-stands-alone", "lib/newsroom/a.ts", { "lib/newsroom/a.ts": 'import { cache } from "react";' }],
  [
    "rules-are-pure",
    "lib/newsroom/story/reach.ts",
    { "lib/newsroom/story/reach.ts": 'import "./b";', "lib/newsroom/story/b.ts": 'import fs from "node:fs";' },
  ],
  [
    "site-does-not-write",
    "lib/site/a.ts",
    {
      "lib/site/a.ts": 'import { publish } from "@/lib/newsroom/story/publish";',
      "lib/newsroom/story/publish.ts": verb,
      "lib/newsroom/audit.ts": audit,
    },
  ],
  [
    "one-prisma",
    "lib/site/a.ts",
    {
      "lib/site/a.ts": 'import { PrismaClient } from "@/prisma/generated/client";',
      "prisma/generated/client.ts": prisma,
    },
  ],
  [
    "database-behind-doors",
    "components/site/a.tsx",
    {
      "components/site/a.tsx": 'import type { Tx } from "@/lib/platform/db/database";',
      "lib/platform/db/database.ts": database,
    },
  ],
  [
    "site-reads-as-reader",
    "lib/site/a.ts",
    {
      "lib/site/a.ts": 'import { b } from "@/lib/newsroom/b";',
      "lib/newsroom/b.ts": 'import { database } from "@/lib/platform/db/database";\nexport const b = database;',
      "lib/platform/db/database.ts": database,
    },
  ],
  ["site-reads-as-reader", "lib/site/a.ts", { "lib/site/a.ts": 'import { Client } from "pg";' }],
  ["cache-in-one-place", "lib/studio/a.ts", { "lib/studio/a.ts": 'import { updateTag } from "next/cache";' }],
  ["headers-at-the-door", "lib/site/a.ts", { "lib/site/a.ts": 'import { headers } from "next/headers";' }],
  ["navigation-at-the-door", "lib/site/a.ts", { "lib/site/a.ts": 'import { notFound } from "next/navigation";' }],
  ["env-in-one-place", "lib/site/a.ts", { "lib/site/a.ts": env }],
  [
    "client-imports",
    "components/studio/a/b.tsx",
    {
      "components/studio/a/b.tsx": '"use client";\nimport "@/components/studio/c/d";',
      "components/studio/c/d.tsx": 'import "node:fs";',
    },
  ],
  ["testing-in-tests", "lib/site/a.ts", { "lib/site/a.ts": 'import "@/lib/testing/a-story";' }],
  ["folders-fit-a-glance", "lib/site", many("lib/site", 21)],
  ["files-fit-two-screens", "lib/site/a.ts", { "lib/site/a.ts": "export {};\n".repeat(251) }],
  ["names-say-what", "lib/site/utils.ts", { "lib/site/utils.ts": "export const a = 1;" }],
  [
    "server-only-first",
    "lib/site/a.ts",
    { "lib/site/a.ts": 'import { readFile } from "node:fs/promises";\nimport "server-only";' },
  ],
  ...brokenScreens,
  ["one-clock", "lib/newsroom/a.ts", { "lib/newsroom/a.ts": "export const a = () => new Date();" }],
  ["one-clock", "lib/site/feeds/a.ts", { "lib/site/feeds/a.ts": "export const a = () => Date.now();" }],
  ...brokenRoles,
  ["transactions-begin-again", "lib/jobs/a.ts", { "lib/jobs/a.ts": transaction }],
  [
    "sessions-become-actors-once",
    "lib/studio/a.ts",
    { "lib/studio/a.ts": 'export const a = (id: string) => ({ kind: "staff", id, role: "editor" });' },
  ],
  [
    "sessions-become-actors-once",
    "app/api/a/route.ts",
    { "app/api/a/route.ts": 'import { findSession } from "@/lib/newsroom/staff/find-session";' },
  ],
  [
    "passwords-are-counted",
    "lib/studio/a.ts",
    { "lib/studio/a.ts": 'import { verifyPassword } from "@/lib/newsroom/staff/verify-password";' },
  ],
  ["tags-are-read-and-written", "lib/newsroom/cache-tags.ts", { ...tags, ...readsTag }],
  ["tags-are-read-and-written", "lib/newsroom/cache-tags.ts", { ...tags, ...writesTag }],
];

const allowed: [string, Tree][] = [
  [
    "readers' questions, the tag clock and types of the database behind a page",
    {
      "lib/site/a.ts": [
        'import "server-only";',
        'import { reader } from "@/lib/public/db/reader";',
        'import { taggedCache } from "@/lib/platform/cache/tagged-cache";',
        'import type { Tx } from "@/lib/platform/db/database";',
      ].join("\n"),
      "lib/public/db/reader.ts":
        'import "server-only";\nimport { database } from "./database";\nexport const reader = database;',
      "lib/platform/db/database.ts": database,
      "lib/platform/cache/tagged-cache.ts":
        'import "server-only";\nimport { Client } from "pg";\nexport const taggedCache = Client;',
    },
  ],
  [
    "types of the reader's door in its markup",
    {
      "components/site/a.tsx": 'import type { Home } from "@/lib/site/home";',
      "lib/site/home.ts": 'import "server-only";',
    },
  ],
  [
    "a pure rule in markup",
    {
      "components/site/a.tsx": 'import { may } from "@/lib/newsroom/access/may";',
      "lib/newsroom/access/may.ts": "export const may = 1;",
    },
  ],
  [
    "an action in a client component",
    {
      ...routes("(editor)/stories/[id]"),
      "components/studio/editor/b.tsx": '"use client";\nimport { save } from "@/lib/studio/editor/actions";',
      "lib/studio/editor/actions.ts": '"use server";\nimport "node:fs";',
    },
  ],
  ...allowedScreens,
  [
    "rings of types",
    {
      "lib/site/a.ts": 'import type { B } from "./b";\nexport type A = B;',
      "lib/site/b.ts": 'import type { A } from "./a";\nexport type B = A;',
    },
  ],
  [
    "settings in configuration, scripts and isolated tests",
    { "next.config.ts": env, "scripts/a.mjs": env, "lib/platform/env.ts": env, "lib/a.isolated.test.ts": env },
  ],
  [
    "the runtime that the bundler writes in",
    { "instrumentation.ts": 'export const isNode = process.env.NEXT_RUNTIME === "nodejs";' },
  ],
  ["the database in a test of markup", { "components/site/a.test.tsx": 'import "@/lib/platform/db/database";' }],
  ["twenty files and their tests in a folder", { ...many("lib/site", 20), ...many("lib/site", 20, ".test.ts") }],
  ["times that were told", { "lib/newsroom/a.ts": "export const a = (told: string) => new Date(told);" }],
  ["a test's own clock", { "lib/newsroom/a.test.ts": "export const a = Date.now();" }],
  [
    "transactions of the database's own folder and of tests",
    { "lib/platform/db/a.ts": transaction, "lib/jobs/a.db.test.ts": transaction },
  ],
  ...allowedRoles,
  ["tags that are read and written", { ...tags, ...readsTag, ...writesTag }],
  [
    "a subscription by a reader",
    {
      "lib/site/a.ts": 'import "server-only";\nimport "@/lib/newsroom/newsletter/subscribe";',
      "lib/newsroom/newsletter/subscribe.ts": verb,
      "lib/newsroom/audit.ts": audit,
    },
  ],
];

describe("rules", () => {
  it.each(broken)("%s names %s", (name, file, tree) => {
    expect(found(tree)).toContainEqual([name, file]);
  });

  it.each(allowed)("let pass: %s", (_, tree) => {
    expect(found(tree).filter(([name]) => name !== TESTED_ALONE)).toEqual([]);
  });

  it("have a row each", () => {
    expect([...new Set(broken.map(([name]) => name))].sort()).toEqual(rules.map((rule) => rule.name).sort());
  });
});

function found(tree: Tree): string[][] {
  const files = Object.entries(tree).map(([path, text]) => readSourceFile(path, text, (one) => one in tree));
  const house = new House(files);
  return rules.flatMap(({ name, find }) => find(house).map(({ file }) => [name, file]));
}
