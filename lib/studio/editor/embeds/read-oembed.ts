import { z } from "zod";
import { type PostCode, readPost } from "@/lib/newsroom/story/body/embed/post-code";
import { postCodeOfHtml } from "@/lib/newsroom/story/body/embed/post-code-of-element";
import { MAX_EMBED_RATIO } from "@/lib/newsroom/story/body/limits";

const text = z.string().optional().catch(undefined);
const size = z.coerce.number().positive().optional().catch(undefined);

/** https://oembed.com, section 2.3.4; what is wrong counts as absent. */
const answer = z.object({
  ...{ title: text, author_name: text, thumbnail_url: text, html: text },
  ...{ width: size, height: size },
});

export interface OembedFacts {
  title?: string;
  author?: string;
  quote?: string;
  postedOn?: string;
  picture?: string;
  ratio?: number;
}

/**
 * What an oEmbed answer says. Its `html` is read for the words, author and day of a post alone, and never stored. Null for what is no such
 * answer.
 */
export function readOembed(json: string): OembedFacts | null {
  const result = answer.safeParse(parseJson(json));
  if (!result.success) return null;
  const { title, author_name, thumbnail_url, html, width, height } = result.data;
  const code: PostCode | null = html ? postCodeOfHtml(html) : null;
  const post = code && readPost(code);
  const ratio = width && height ? Math.round((width / height) * 1_000) / 1_000 : undefined;
  const isShape = ratio !== undefined && ratio >= 1 / MAX_EMBED_RATIO && ratio <= MAX_EMBED_RATIO;
  return {
    title,
    author: post?.author ?? author_name,
    quote: post?.quote,
    postedOn: post?.postedOn,
    picture: thumbnail_url,
    ratio: isShape ? ratio : undefined,
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
