import "server-only";
import { siteTag } from "@/lib/newsroom/cache-tags";
import { cacheDocument } from "@/lib/platform/cache/cached-document";
import { documentResponse } from "@/lib/platform/http/document-response";
import { fileResponse, noFile } from "@/lib/platform/http/file-response";
import { getSite } from "@/lib/public/site";
import { type IconName, iconFile, iconSizes } from "./icon-file";
import { markDocument } from "./logo";

const MAX_AGE_MS = 300_000;

/** The newsroom's mark in the sizes that browsers ask for by themselves: `/favicon.ico`, `/apple-touch-icon.png`, `/icons/192.png`. */
export async function iconResponse(request: Request, name: string): Promise<Response> {
  if (name !== "favicon.ico" && !Object.hasOwn(iconSizes, name)) return noFile();
  const mark = await markDocument();
  return mark ? fileResponse(request, await iconFile(mark, name as IconName)) : noFile();
}

/** `/site.webmanifest`: the newsroom as an app that a reader puts on a home screen. */
export async function manifestResponse(request: Request): Promise<Response> {
  const document = await cacheDocument("site.webmanifest", MAX_AGE_MS, async () => {
    const site = await getSite("-");
    if (!site) return null;
    const { accent, paper } = site.settings;
    const manifest = {
      ...{ name: site.name, lang: site.lang, dir: site.dir, start_url: "/", id: "/", display: "minimal-ui" },
      ...{ theme_color: accent, background_color: paper },
      icons: [
        { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
        { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
        { src: "/logo.svg", sizes: "any", type: "image/svg+xml" },
      ],
    };
    return { text: JSON.stringify(manifest), tags: [siteTag()] };
  });
  return documentResponse(request, "application/manifest+json", document);
}
