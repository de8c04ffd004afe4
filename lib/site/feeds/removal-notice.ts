import { siteText } from "@/lib/platform/i18n/site-text";
import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Site } from "@/lib/public/site";
import { xml } from "../xml";
import type { Feed, FeedItem } from "./feed";

/** What stands in RSS for a story that was taken down: a feed reader that holds the story shows this in its place. */
export function removalNotice({ id, at }: Feed["removed"][number], site: Site): FeedItem {
  const { t } = siteText(site.lang, site.settings.zone);
  return {
    ...{ id, lang: site.lang, publishedAt: at, updatedAt: at, authors: [], categories: [], picture: null },
    // Not its own address: the words of that are the story's.
    url: absoluteUrl(site.prefix || "/"),
    title: t("problem.goneTitle"),
    summary: t("problem.goneText"),
    html: xml`<p>${t("problem.goneText")}</p>`.toString(),
  };
}
