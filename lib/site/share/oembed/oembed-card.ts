import { absoluteUrl } from "@/lib/public/absolute-url";
import type { StoryCard } from "@/lib/public/lists/story-card";
import type { Picture } from "@/lib/public/media/picture";
import { pictureUrl, pictureWidths } from "@/lib/public/media/picture-url";
import type { Site } from "@/lib/public/site";
import { xml } from "../../xml";

/** An answer of https://oembed.com, section 2.3.4.4. */
interface OembedCard {
  version: "1.0";
  type: "rich";
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  html: string;
  width: number;
  height: number;
}

/** Seconds that a consumer may keep the card: a correction must not take a day to reach it. */
const CACHE_AGE = 3_600;
/** What headline, teaser and source take up below the picture, in pixels */
const WORDS_HEIGHT = 170;

function thumbnail(picture: Picture, { maxWidth, maxHeight }: { maxWidth: number; maxHeight: number }) {
  const width = pictureWidths.findLast(
    (each) => each <= Math.min(maxWidth, picture.width) && Math.round(each / 1.5) <= maxHeight,
  );
  return width
    ? { url: absoluteUrl(pictureUrl(picture, width, "jpg", "3x2")), width, height: Math.round(width / 1.5) }
    : null;
}

/** A public story as other sites show it: a quotation that needs no script, and no frame of ours in their pages. */
export function oembedCard(
  story: StoryCard,
  title: string,
  site: Site,
  most: { maxWidth: number; maxHeight: number },
): OembedCard {
  const [author] = story.bylines.filter(({ role }) => role === "by");
  const picture = story.picture && thumbnail(story.picture, most);
  const isTall = picture && picture.height + WORDS_HEIGHT <= most.maxHeight;
  const url = absoluteUrl(story.path);
  const image =
    isTall &&
    xml`<img src="${picture.url}" width="${picture.width}" height="${picture.height}" alt="${story.picture?.alt}"><br>`;
  const html = xml`<blockquote lang="${story.lang}" dir="${story.dir}" cite="${url}"><p>${image}<a href="${url}"><strong>${title}</strong></a></p><p>${story.teaser}</p><footer>${site.name}</footer></blockquote>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    ...(author && { author_name: author.name }),
    ...(author?.path && { author_url: absoluteUrl(author.path) }),
    provider_name: site.name,
    provider_url: absoluteUrl(site.prefix || "/"),
    cache_age: CACHE_AGE,
    ...(picture && { thumbnail_url: picture.url, thumbnail_width: picture.width, thumbnail_height: picture.height }),
    html: html.toString(),
    width: most.maxWidth,
    height: Math.min(most.maxHeight, WORDS_HEIGHT + (isTall ? picture.height : 0)),
  };
}
