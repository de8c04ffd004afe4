import { existsSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";
import { MAX_ACTION_BYTES } from "./lib/platform/http/front/body-limits";
import { portalSegments } from "./lib/platform/http/portal-segments";
import { languagePrefixPattern } from "./lib/platform/i18n/language-prefix";

const handler = path.resolve(".masthead/isr-handler.cjs");

// What has no language prefix belongs to the default language, which is written "-" inside.
const languagePrefix = languagePrefixPattern;
const ownSegments = portalSegments.map((segment) => `${segment.replaceAll(".", "\\.")}(?:/|$)`).join("|");

const config: NextConfig = {
  cacheHandler: existsSync(handler) ? handler : undefined,
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  // Pictures have one public address each, which takes part in takedowns; the optimizer would keep copies of its own.
  images: { unoptimized: true },
  // Titles and descriptions stand in the head of every answer, to everybody: never streamed after the body began.
  htmlLimitedBots: /.*/,
  typedRoutes: false,
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "sharp", "limax"],
  experimental: {
    globalNotFound: true,
    authInterrupts: true,
    serverActions: {
      bodySizeLimit: MAX_ACTION_BYTES,
    },
  },
  async rewrites() {
    return {
      // As a folder of app/ it would be taken for Next's own convention.
      beforeFiles: [{ source: "/favicon.ico", destination: "/icons/favicon.ico" }],
      afterFiles: [
        { source: `/:locale(${languagePrefix})/:path*`, destination: "/:locale/:path*" },
        { source: "/", destination: "/-" },
        { source: `/:path((?!${ownSegments}|-/|${languagePrefix}(?:/|$)).+)`, destination: "/-/:path" },
      ],
      fallback: [],
    };
  },
  async headers() {
    return [
      {
        // Their names hold a hash of what is in them: scripts/build/bundle-elements.mjs.
        source: "/assets/:file",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
    ];
  },
};

export default config;
