/** First path segments that are the portal's own: no language, no section and no slug may be called so. */
export const portalSegments = [
  "_next",
  "api",
  "assets",
  "healthz",
  "logo.svg",
  "media",
  "news-sitemap.xml",
  "oembed",
  "og",
  "readyz",
  "robots.txt",
  "sign-in",
  "sitemap.xml",
  "sitemaps",
  "studio",
] as const;
