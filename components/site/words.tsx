import type { Site } from "@/lib/public/site";
import { wordsLang } from "./words-lang";

/** Words of the interface, with their language where it is not the page's own. */
export function Words({ site, children }: { site: Site; children: React.ReactNode }) {
  const own = wordsLang(site);
  return own.lang ? <span {...own}>{children}</span> : children;
}
