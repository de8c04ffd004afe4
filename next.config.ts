import { existsSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";
import { portalSegments } from "./lib/platform/http/portal-segments";
import { languagePrefixPattern } from "./lib/platform/i18n/language-prefix";
import { largestAction } from "./lib/studio/shell/send-action";

const handler = path.resolve(".masthead/isr-handler.cjs");

// What has no language prefix belongs to the default language, which is written "-" inside.
const languagePrefix = languagePrefixPattern;
const ownSegments = portalSegments.map((segment) => `${segment.replaceAll(".", "\\.")}(?:/|$)`).join("|");

const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join("; ");

const config: NextConfig = {
  cacheHandler: existsSync(handler) ? handler : undefined,
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  typedRoutes: false,
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "sharp", "limax"],
  experimental: {
    globalNotFound: true,
    authInterrupts: true,
    serverActions: {
      bodySizeLimit: largestAction,
      allowedOrigins: process.env.SITE_URL ? [new URL(process.env.SITE_URL).host] : undefined,
    },
  },
  async redirects() {
    return [
      { source: "/-", destination: "/", permanent: true },
      // On a loopback HOST, Next sends the proxy's rewrite of a search to itself as a request of its own.
      { source: "/-/:path((?!search/).*)", destination: "/:path", permanent: true },
    ];
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
    const isReader = `/:path((?!studio(?:/|$)|sign-in(?:/|$)|api/auth).*)`;
    return [
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        ],
      },
      { source: isReader, headers: [{ key: "Content-Security-Policy", value: readerPolicy }] },
      {
        // Their names hold a hash of what is in them: scripts/build/bundle-elements.mjs.
        source: "/assets/:file",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
      {
        source: `/:path((?!${ownSegments}).*)`,
        headers: [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }],
      },
    ];
  },
};

export default config;
