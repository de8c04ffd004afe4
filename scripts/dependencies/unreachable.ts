/** A copy below its floor that cannot be reached, and what keeps it so. */
interface Unreachable {
  name: string;
  version: string;
  place: string;
  why: string;
  /** The layer rule or the test that fails when it could be reached */
  heldBy: string;
}

/** Copies that others bundle and that no override can change. */
export const unreachable: Unreachable[] = [
  {
    name: "@vercel/og",
    version: "1.0.1",
    place: "next/dist/compiled/@vercel/og",
    why: "Cards are drawn by the package itself, in a process of its own; nothing imports Next's copy.",
    heldBy: "no-bundled-copies",
  },
  {
    name: "satori",
    version: "0.29.0",
    place: "next/dist/compiled/@vercel/og/index.node.js",
    why: "A part of the copy above.",
    heldBy: "no-bundled-copies",
  },
  {
    name: "undici",
    version: "6.21.0",
    place: "next/dist/compiled/@edge-runtime/primitives/fetch.js",
    why: "Next loads it for routes of the edge runtime alone, and every route runs on Node.",
    heldBy: "one-runtime",
  },
  {
    name: "hono",
    version: "4.10.6",
    place: "@prisma/query-plan-executor/dist/index.js",
    why: "Belongs to Prisma's development server, which nothing starts.",
    heldBy: "no-bundled-copies",
  },
  {
    name: "send",
    version: "0.18.0",
    place: "next/dist/compiled/send/index.js",
    why: "The page with the flaw is that of a folder, and Next gives it files alone, which it listed when it started.",
    heldBy: "e2e/site/bundled-copies.spec.ts",
  },
  {
    name: "ws",
    version: "8.17.0",
    place: "next/dist/compiled/ws/index.js",
    why: "Serves reloading in development; a production server upgrades no connection.",
    heldBy: "e2e/site/bundled-copies.spec.ts",
  },
  {
    name: "image-size",
    version: "1.2.1",
    place: "next/dist/compiled/image-size/index.js",
    why: "Measures pictures for Next's own picture addresses, which are not served, and our own files in the build.",
    heldBy: "e2e/site/bundled-copies.spec.ts",
  },
  {
    name: "cookie",
    version: "0.6.0",
    place: "next/dist/compiled/cookie/index.js",
    why: "Next reads cookies with it and writes those of Draft Mode alone, which is not used.",
    heldBy: "no-bundled-copies",
  },
  {
    name: "nanoid",
    version: "3.3.7",
    place: "next/dist/compiled/nanoid/index.cjs",
    why: "Next asks for ids of a fixed size; nothing else imports it.",
    heldBy: "no-bundled-copies",
  },
];
