import limax from "limax";
import { MAX_SLUG } from "@/lib/platform/http/slug-problem";

function cut(text: string): string {
  if (text.length <= MAX_SLUG) return text;
  const head = text.slice(0, MAX_SLUG + 1);
  return head.slice(0, Math.max(head.lastIndexOf("-"), 1)).replace(/-+$/, "");
}

/** A slug of at most 80 ASCII characters from a headline in the given language, cut at a word; `story` where nothing is left. */
export function slugOf(headline: string, lang: string): string {
  const elides = ["fr", "it", "ca", "oc"].includes(lang.split("-")[0] ?? "");
  const text = elides ? headline.replace(/['’](?=\p{L})/gu, " ") : headline;
  const slug = limax(text.normalize("NFC"), { lang: lang.split("-")[0], tone: false })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return cut(slug) || "story";
}
