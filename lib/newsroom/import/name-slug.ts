import { createHash } from "node:crypto";
import { slugProblem } from "@/lib/platform/http/slug-problem";
import { isLanguagePrefix } from "@/lib/platform/i18n/language-prefix";
import { slugOf } from "../address/slug";

/** A slug for the name of a section, topic or author: never one of the portal's own, nor one that reads as a language. */
export function nameSlug(name: string, lang: string): string {
  const slug = slugOf(name, lang);
  const isLost = slug === "story" && !/story/i.test(name);
  if (isLost) return `n-${createHash("sha256").update(name.normalize("NFC")).digest("hex").slice(0, 10)}`;
  return slugProblem(slug) || isLanguagePrefix(slug) ? `${slug}-news` : slug;
}
