import type { Block } from "@/lib/newsroom/story/body/body";
import { findEmbed } from "@/lib/newsroom/story/body/embed/find-embed";
import { hostOf } from "@/lib/newsroom/story/body/embed/host-of";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Picture } from "@/lib/public/media/picture";
import { type Markup, xml } from "../xml";
import { sentPicture } from "./sent-picture";

type Embed = Extract<Block, { type: "embed" }>;

/** An embed in a feed: its poster and its title link to the content, what a post says is quoted. Nothing for an address that is no safe link. */
export function embedMarkup(embed: Embed, pictures: Record<string, Picture>): Markup | null {
  const { title, author, quote, postedOn } = embed;
  const known = findEmbed(embed.url);
  const address = known?.address ?? embed.url;
  if (!isSafeLink(address)) return null;
  const href = absoluteUrl(address);
  const poster = embed.mediaId ? pictures[embed.mediaId] : undefined;
  const by = [author, known?.provider.name ?? (author && hostOf(address)), postedOn].filter(Boolean).join(" · ");
  return xml`${poster && posterMarkup(poster, href)}<p><a href="${href}">${title}</a>${by && xml` (${by})`}</p>${quote && xml`<blockquote><p>${quote}</p></blockquote>`}`;
}

function posterMarkup(poster: Picture, href: string): Markup {
  const { url, width, height } = sentPicture(poster);
  return xml`<p><a href="${href}"><img src="${url}" alt="" width="${width}" height="${height}"/></a></p>`;
}
