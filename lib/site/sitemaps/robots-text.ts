import { absoluteUrl } from "@/lib/public/absolute-url";

/** What machines may read, and where the sitemaps are: RFC 9309. */
export function robotsText(): string {
  const closed = ["/studio", "/sign-in", "/api/"].map((path) => `Disallow: ${path}`);
  const maps = ["/sitemap.xml", "/news-sitemap.xml"].map((path) => `Sitemap: ${absoluteUrl(path)}`);
  return ["User-agent: *", ...closed, "", ...maps, ""].join("\n");
}
