import type { SiteText } from "@/lib/platform/i18n/site-text";
import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { Words } from "../words";

/** A link of the frame to a page of the edition, `to` being its path without the edition's. */
export function FrameLink({ site, to, words }: { site: Site; to: string; words: Parameters<SiteText["t"]>[0] }) {
  return (
    <a href={`${site.prefix}${to}`}>
      <Words site={site}>{textOf(site).t(words)}</Words>
    </a>
  );
}
