import "server-only";
import { siteTag } from "@/lib/newsroom/cache-tags";
import { type CachedDocument, cacheDocument } from "@/lib/platform/cache/cached-document";
import { documentResponse } from "@/lib/platform/http/document-response";
import { getSite } from "@/lib/public/site";
import { xml } from "../xml";

const MAX_AGE_MS = 300_000;

/** The newsroom's mark: its initial on its colour. */
export async function markDocument(): Promise<CachedDocument | null> {
  return cacheDocument("logo.svg", MAX_AGE_MS, async () => {
    const site = await getSite("-");
    return site && { text: logo(site.name, site.settings.accent, site.lang), tags: [siteTag()] };
  });
}

/** `/logo.svg`, for browsers' tabs and as the publisher's logo in structured data. */
export async function logoResponse(request: Request): Promise<Response> {
  return documentResponse(request, "image/svg+xml", await markDocument());
}

/** A square of 512 pixels; `accent` is a colour such as #8a1c1c. */
export function logo(name: string, accent: string, lang: string): string {
  const [initial] = new Intl.Segmenter(lang).segment(initialWord(name));
  const letter = initial?.segment.toLocaleUpperCase(lang);
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">
<rect width="512" height="512" rx="72" fill="${accent}"/>
<text x="256" y="376" text-anchor="middle" font-family="Georgia, 'Times New Roman', serif" font-weight="700" font-size="340" fill="#fff">${letter}</text>
</svg>
`.toString();
}

/** The word that a name is known by: The Saltmere Lantern is S. */
const initialWord = (name: string) => name.trim().replace(/^(?:the|la|le|el|der|die|das|al-)\s+(?=\S)/i, "");
