import { storyPath } from "../../address/address";
import { defaultLanguage, type Settings } from "../../settings/settings";

/** The address that a story gets when it comes out at an instant. */
export function pathOf(
  story: { lang: string; slug: string; section: { slug: string } },
  publishedAt: Date,
  settings: Settings,
): string {
  return storyPath({
    lang: story.lang,
    defaultLang: defaultLanguage(settings),
    sectionSlug: story.section.slug,
    slug: story.slug,
    publishedAt,
    zone: settings.zone,
  });
}
